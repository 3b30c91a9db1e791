import type { Language } from './define-language';
import { fold } from './fold';
import { languages } from './languages';

type Topic = keyof Language['links'];

/** Folded words with single spaces and nothing else, a space at either end: " privacy policy ". */
export const toWords = (text: string): string =>
  ` ${fold(text)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()} `;

/** Phrases shorter than this are not looked for inside run-together words ("avg" in "average"). */
const JOINED = 7;

interface Phrase {
  words: string;
  joined: string;
}

const phrasesOf = (topic: Topic): Phrase[] =>
  [...new Set([...languages.values()].flatMap((it) => it.links[topic]).map((it) => toWords(it).trimEnd()))]
    .map((words) => ({ words, joined: words.replaceAll(' ', '') }))
    .sort((a, b) => b.words.length - a.words.length);

const phrases: Record<Topic, Phrase[]> = {
  privacy: phrasesOf('privacy'),
  legalNotice: phrasesOf('legalNotice'),
  cookies: phrasesOf('cookies'),
  terms: phrasesOf('terms'),
};

/** Abbreviations and everyday words stand alone or not at all; longer phrases may go on ("datenschutz" in "Datenschutzerklärung"). */
const stands = (words: string, phrase: string) =>
  phrase.length <= 6 ? words.includes(`${phrase} `) : words.includes(phrase);

/** What a text says of a topic: the share that the phrase fills, and whether the phrase names a document rather than a subject. */
export interface Mention {
  /** 0 where there is none, 1 where it is all. */
  share: number;
  document: boolean;
}

/** A phrase of several words, or a compound as long, names a document: "privacy policy", "Datenschutzerklärung". */
const COMPOUND = 13;

/** Looks for the longest phrase about `topic` in a link's words, in any language. */
export function mentionOf(topic: Topic, words: string): Mention {
  const own = words.trim().length;
  const phrase = own === 0 ? undefined : phrases[topic].find((it) => stands(words, it.words));
  if (!phrase) return { share: 0, document: false };
  const start = words.indexOf(phrase.words);
  const end = words.indexOf(' ', start + phrase.words.length);
  const length = end - start - 1;
  const document = phrase.words.trim().includes(' ') || length >= COMPOUND;
  return { share: Math.min(1, length / own), document };
}

/** Whether words of an address speak of `topic`, also run together as in "politicadeprivacidade". */
export function addressSpeaksOf(topic: Topic, words: string): boolean {
  const joined = words.replaceAll(' ', '');
  return phrases[topic].some(
    (it) => stands(words, it.words) || (it.joined.length >= JOINED && joined.includes(it.joined)),
  );
}

/** Whether one part of a path says hardly anything but `topic`: "privacy-policy", "politicadeprivacidad", "datenschutz2". */
export function addressIs(topic: Topic, words: string): boolean {
  const joined = words.replaceAll(' ', '');
  return phrases[topic].some((it) => joined.startsWith(it.joined) && it.joined.length >= 0.7 * joined.length);
}
