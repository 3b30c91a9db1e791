import type { Language } from './define-language';
import { fold } from './fold';
import { languages } from './languages';

type Topic = keyof Language['links'];

/** Of these characters alone, folding changes no more than their case. */
const PLAIN = /^[ -~]*$/;

/** Folded words with single spaces and nothing else, a space at either end: " privacy policy ". */
export const toWords = (text: string): string =>
  ` ${(PLAIN.test(text) ? text.toLowerCase() : fold(text)).replace(/[^\p{L}\p{N}]+/gu, ' ').trim()} `;

/** Phrases shorter than this are not looked for inside run-together words ("avg" in "average"). */
const JOINED = 7;

/** Everything that links say of a topic, in all languages, the longer before the shorter. */
const phrasesOf = (topic: Topic): string[] =>
  [...new Set([...languages.values()].flatMap((it) => it.links[topic]).map((it) => toWords(it).trimEnd()))].sort(
    (a, b) => b.length - a.length,
  );

/** Abbreviations and everyday words stand alone or not at all; longer phrases may go on ("datenschutz" in "Datenschutzerklärung"). */
const standing = (phrase: string) => (phrase.length <= 6 ? `${phrase} ` : phrase);

/** What finds any phrase of a topic at once: there are hundreds of them, and most links hold none. */
interface Vocabulary {
  any: RegExp;
  /** At every word, the longest phrase that begins there. */
  everywhere: RegExp;
  /** Without blanks, in and at the beginning of words that are run together. */
  joined: RegExp;
  begins: RegExp;
}

/** Folded phrases are letters, digits and blanks: nothing in them means anything to a regular expression. */
function vocabularyOf(topic: Topic): Vocabulary {
  const phrases = phrasesOf(topic);
  const alternatives = phrases.map(standing).join('|');
  const joined = phrases.map((it) => it.replaceAll(' ', '')).sort((a, b) => b.length - a.length);
  return {
    any: new RegExp(alternatives),
    everywhere: new RegExp(`(?=(${alternatives}))`, 'g'),
    joined: new RegExp(joined.filter((it) => it.length >= JOINED).join('|')),
    begins: new RegExp(`^(?:${joined.join('|')})`),
  };
}

const vocabularies: Record<Topic, Vocabulary> = {
  privacy: vocabularyOf('privacy'),
  legalNotice: vocabularyOf('legalNotice'),
  cookies: vocabularyOf('cookies'),
  terms: vocabularyOf('terms'),
};

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
  const phrase = longestIn(vocabularies[topic], words);
  if (phrase === '') return { share: 0, document: false };
  const start = words.indexOf(phrase);
  const end = words.indexOf(' ', start + phrase.length);
  const length = end - start - 1;
  const document = phrase.trim().includes(' ') || length >= COMPOUND;
  return { share: Math.min(1, length / words.trim().length), document };
}

function longestIn({ any, everywhere }: Vocabulary, words: string): string {
  if (!any.test(words)) return '';
  const found = [...words.matchAll(everywhere)].map(([, phrase = '']) => phrase.trimEnd());
  return found.reduce((longest, phrase) => (phrase.length > longest.length ? phrase : longest), '');
}

/** Whether words of an address speak of `topic`, also run together as in "politicadeprivacidade". */
export function addressSpeaksOf(topic: Topic, words: string): boolean {
  const { any, joined } = vocabularies[topic];
  return any.test(words) || joined.test(words.replaceAll(' ', ''));
}

/** Whether one part of a path says hardly anything but `topic`: "privacy-policy", "politicadeprivacidad", "datenschutz2". */
export function addressIs(topic: Topic, words: string): boolean {
  const joined = words.replaceAll(' ', '');
  const begins = vocabularies[topic].begins.exec(joined)?.[0] ?? '';
  return begins !== '' && begins.length >= 0.7 * joined.length;
}
