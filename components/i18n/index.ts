export { createWords, type InterfaceWords } from './create-words';
export { day, moment } from './dates';
export { countryName, languageName, listOf, primaryLanguage, rowOf } from './names';
export { LOCALES, pickLocale } from './pick-locale';
export { useWords, WordsProvider } from './words-context';
