import type { Audience } from './define-audience';
import { toWords } from './link-words';
import { patternOfPhrases } from './pattern-of-phrases';

const files = import.meta.glob<Audience>('./audiences/*.ts', { eager: true, import: 'default' });

/** Words as short as these stand alone, or they would be found in others: "app" in "appeal", "soci" in "social". */
const SHORT = 6;

const idOf = (file: string) => file.replace(/^.*\/|\.ts$/g, '');

/** Ids of all audiences, without the general one. */
export const AUDIENCES: readonly string[] = Object.keys(files).map(idOf);

let made: { id: string; pattern: RegExp }[] | undefined;

/** Made when a link is first asked about: a background that only wakes to answer a view must not wait for it. */
function audiences(): { id: string; pattern: RegExp }[] {
  made ??= Object.entries(files).map(([file, { words }]) => {
    const phrases = Object.values(words)
      .flat()
      .map((it) => toWords(it))
      .map((it) => (it.trim().length <= SHORT ? it : it.trimEnd()));
    return { id: idOf(file), pattern: new RegExp(patternOfPhrases(phrases), 'u') };
  });
  return made;
}

/**
 * Whom a policy is written for, by what its link, title or address says (`toWords`); undefined where it is written for everybody, or for
 * several: "members and donors" is most likely said of all who support.
 */
export function audienceOf(words: string): string | undefined {
  const named = audiences().filter(({ pattern }) => pattern.test(words));
  return named.length === 1 ? named[0]?.id : undefined;
}

/** The same of a text as it is written. */
export const audienceOfText = (text: string): string | undefined => audienceOf(toWords(text));
