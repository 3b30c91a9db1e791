export { Evidence, Place } from './evidence';
export { Certainty, Fact } from './fact';
export { inertMarkup } from './inert-markup';
export { knownLocale, LOCALES, type Locale, pickLocale } from './locales';
export { inLocale, Localized } from './localized';
export { QUOTE_LIMIT, Quote } from './quote';
export { tameWords } from './tame-words';
export type { Words } from './words';
