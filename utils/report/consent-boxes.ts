import type { FormField } from '../facts';
import { CONSENT_WORDS } from './consent-words';
import type { ConsentBox } from './form-summary';
import { foldWords, hasWord } from './word-list';

/** Boxes told of one form. */
const MOST = 20;

/** Longer words are understood without those over them. */
const SENTENCE = 60;

/** The boxes of a form by which a visitor agrees to something or asks to be written to, word for word. */
export function consentBoxes(fields: FormField[], languages: string[]): ConsentBox[] {
  return fields
    .filter(({ type, decoy }) => type === 'checkbox' && !decoy)
    .flatMap(boxesOf)
    .filter(({ words, under = '' }) => hasWord(CONSENT_WORDS, languages, foldWords(`${under} ${words}`)))
    .slice(0, MOST);
}

/** Each box with the words over it where its own are few: "E-mail" under "How may we contact you?" is understood only with both. */
function boxesOf({ label, under, checked = false, required, options }: FormField): ConsentBox[] {
  const boxes = options
    ? options.map((option) => ({ words: option.label, ticked: option.checked === true, over: label }))
    : [{ words: label, ticked: checked, over: under ?? '' }];
  return boxes.flatMap(({ words, ticked, over }) => {
    if (words === '') return [];
    const needed = over !== '' && words.length < SENTENCE;
    return [{ words, ...(needed ? { under: over } : {}), ticked, required }];
  });
}
