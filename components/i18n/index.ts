export { LOCALES, pickLocale } from '../../utils/evidence';
export { createWords, type InterfaceWords } from './create-words';
export { day, moment } from './dates';
export { directionOf } from './direction';
export { countryName, languageName, listOf, ownName, primaryLanguage, rowOf } from './names';
export { useWords, WordsProvider } from './words-context';
