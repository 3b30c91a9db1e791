export { LETTER_KINDS, type LetterKind } from './define-letters';
export type { Contact } from './find-contacts';
export { findPlaces, type Place } from './find-places';
export { type LetterFacts, letterFacts, type SeenPlatform } from './letter-facts';
export { LETTER_LANGUAGES } from './letters';
export { mailLink } from './mail-link';
export type { PolicySource, RightsSources, Whose } from './rights-sources';
export { countriesKnown, type ToldRights, tellRights } from './tell-rights';
export { type Letter, type LetterOrder, writeLetter } from './write-letter';
