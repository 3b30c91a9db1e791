import { LETTER_LANGUAGES } from '../../utils/rights';
import { primaryLanguage } from '../i18n';

/** The languages a letter can be in, the policy's first, then the reader's, then the others by code. */
export function letterLanguages(policy: string | null, reader: string): string[] {
  const wished = [policy ?? '', reader].map(primaryLanguage).filter((code) => LETTER_LANGUAGES.includes(code));
  return [...new Set([...wished, ...(wished.length === 0 ? ['en'] : []), ...LETTER_LANGUAGES])];
}
