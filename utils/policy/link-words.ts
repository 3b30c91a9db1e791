import type { Language } from './define-language';
import { fold } from './fold';
import { languages } from './languages';
import { ENDING, patternOfPhrases } from './pattern-of-phrases';

type Topic = Exclude<keyof Language['links'], 'inflected'>;

/** Of these characters alone, folding changes no more than their case. */
const PLAIN = /^[ -~]*$/;

/** Folded words with single spaces and nothing else, a space at either end: " privacy policy ". */
export const toWords = (text: string): string =>
  ` ${(PLAIN.test(text) ? text.toLowerCase() : fold(text)).replace(/[^\p{L}\p{N}]+/gu, ' ').trim()} `;

/** Phrases shorter than this are not looked for inside run-together words ("avg" in "average"). */
const JOINED = 7;

/** Shorter words are the same in every case, or too short to be told by their beginning. */
const ENDED = 5;

/** Everything that links say of a topic, in all languages; addresses leave out the little words. */
function phrasesOf(topic: Topic): string[] {
  const phrases = [...languages.values()].flatMap(({ links }) =>
    links[topic].flatMap((written) => {
      const words = toWords(written).trimEnd();
      const forms = [words, withoutLittleWords(words)];
      const ended = links.inflected && words.trim().includes(' ') ? forms.map(withAnyEndings) : [];
      return [...forms, ...ended];
    }),
  );
  return [...new Set(phrases)];
}

/** "politique de confidentialite" is "politique-confidentialite" in many an address. */
function withoutLittleWords(phrase: string): string {
  const words = phrase.trim().split(' ');
  const kept = words.filter((it) => it.length > 3);
  return kept.length < 2 || kept.length === words.length ? phrase : ` ${kept.join(' ')}`;
}

/** "polityka" also finds "politykę" and "polityką": what a word begins with, and a few letters. */
function withAnyEndings(phrase: string): string {
  return phrase.replace(/\p{L}+/gu, (word) => {
    if (word.length < ENDED) return word;
    return word.slice(0, word.length > ENDED ? -2 : -1) + ENDING;
  });
}

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

function vocabularyOf(topic: Topic): Vocabulary {
  const phrases = phrasesOf(topic);
  const alternatives = patternOfPhrases(phrases.map(standing));
  const joined = phrases.map((it) => it.replaceAll(' ', ''));
  return {
    any: new RegExp(alternatives, 'u'),
    everywhere: new RegExp(`(?=(${alternatives}))`, 'gu'),
    joined: new RegExp(patternOfPhrases(joined.filter((it) => it.length >= JOINED)), 'u'),
    begins: new RegExp(`^(?:${patternOfPhrases(joined)})`, 'u'),
  };
}

const vocabularies = new Map<Topic, Vocabulary>();

/** Made when links are first looked at: a background that only wakes to answer a view must not wait for it. */
function vocabulary(topic: Topic): Vocabulary {
  const known = vocabularies.get(topic) ?? vocabularyOf(topic);
  vocabularies.set(topic, known);
  return known;
}

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
  const phrase = longestIn(vocabulary(topic), words);
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
  const { any, joined } = vocabulary(topic);
  return any.test(words) || joined.test(words.replaceAll(' ', ''));
}

/** Whether one part of a path says hardly anything but `topic`: "privacy-policy", "politicadeprivacidad", "datenschutz2". */
export function addressIs(topic: Topic, words: string): boolean {
  const joined = words.replaceAll(' ', '');
  const begins = vocabulary(topic).begins.exec(joined)?.[0] ?? '';
  return begins !== '' && begins.length >= 0.7 * joined.length;
}
