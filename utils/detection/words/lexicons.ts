import { type CompiledLexicon, compileLexicon } from './compile-lexicon';
import type { Lexicon } from './lexicon';

const files = import.meta.glob<Lexicon>('../lexicon/*.ts', { eager: true, import: 'default' });

/** Every lexicon by its language: the file's name is the BCP 47 language. */
export const LEXICONS: ReadonlyMap<string, Lexicon> = new Map(
  Object.entries(files).map(([path, lexicon]) => [path.replace(/^.*\/|\.ts$/g, ''), lexicon]),
);

const compiled = new Map<string, CompiledLexicon>();

/** The lexicon of a language, made ready when first asked for. */
export function lexiconOf(lang: string): CompiledLexicon | undefined {
  const lexicon = LEXICONS.get(lang);
  if (lexicon === undefined) return undefined;
  const ready = compiled.get(lang) ?? compileLexicon(lexicon);
  compiled.set(lang, ready);
  return ready;
}
