import type { Language } from './define-language';

const files = import.meta.glob<Language>('./languages/*.ts', { eager: true, import: 'default' });

/** Every language by its code: one file of `languages/` each, the file name being the code. */
export const languages: ReadonlyMap<string, Language> = new Map(
  Object.entries(files)
    .map(([path, language]): [string, Language] => [path.replace(/^.*\/|\.ts$/g, ''), language])
    .sort(([a], [b]) => (a < b ? -1 : 1)),
);
