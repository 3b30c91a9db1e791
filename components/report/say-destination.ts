import type { Destination } from '../../utils/report';
import { countryName, type InterfaceWords } from '../i18n';

/** Where a form sends, in a sentence. */
export function sayDestination(words: InterfaceWords, { key, values }: Destination): string {
  const { country } = values;
  return words(key, country === undefined ? values : { ...values, country: countryName(words, country) });
}

/** The same in as few words as fit on the narrow tab. */
export function sayDestinationShort(words: InterfaceWords, { key, values }: Destination): string {
  const { host } = values;
  return key === 'focus_by_script' || host === undefined ? words('focus_goes_script') : words('focus_goes', { host });
}
