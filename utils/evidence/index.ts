export { Evidence, Place } from './evidence';
export { Certainty, Fact } from './fact';
export { inLocale, Localized } from './localized';
export { QUOTE_LIMIT, Quote } from './quote';
export type { Words } from './words';
