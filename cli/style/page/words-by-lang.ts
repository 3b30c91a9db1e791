import { createWords, type InterfaceWords } from '../../../components/i18n';

type Messages = Record<string, { message: string }>;

const FILES = import.meta.glob<Messages>('../../../public/_locales/*/messages.json', {
  eager: true,
  import: 'default',
});

/** The interface's words in every language it speaks, by language. */
export const WORDS_BY_LANG: ReadonlyMap<string, InterfaceWords> = new Map(
  Object.entries(FILES).map(([file, entries]) => {
    const lang = file.split('/').at(-2) ?? '';
    const messages = Object.fromEntries(Object.entries(entries).map(([key, { message }]) => [key, message]));
    return [lang, createWords(lang.replace('_', '-'), messages, { strict: false })];
  }),
);
