import { foldWord } from '../../utils/detection/words/fold-word';
import { splitWords } from '../../utils/detection/words/split-words';
import { COMMON_NOUNS } from './common-nouns';
import { PARTY_LETTERS, PARTY_NAMES } from './party-names';

const ARTICLES = new Set(['the', 'die', 'la', 'les', 'dei']);
const COMMON = new Set(Object.values(COMMON_NOUNS).flatMap((list) => list.split(', ').map(foldWord)));

/** Names and abbreviations as words, folded as the lexicons are; "The Greens" also as "Greens". */
export const NAMES = Object.values(PARTY_NAMES)
  .flatMap((names) => names.split(', '))
  .concat(PARTY_LETTERS.split(' '))
  .flatMap((name) => {
    const words = wordsOf(name);
    const whole = { name, words };
    return words.length > 1 && ARTICLES.has(words[0] ?? '') ? [whole, { name, words: words.slice(1) }] : [whole];
  });

/** What part of a word a beginning (`stem*`) must be to stand for that word and not for others that happen to begin alike. */
const NEARLY = 0.6;

/** The party that an entry ("word", "stem*", "*end", several words in a row) names, or whose name its words begin. */
export function partyInEntry(entry: string): string | undefined {
  const own = foldWord(entry).split(' ');
  return NAMES.find(({ words }) => begins(own, words) || own.some((_, at) => holds(own.slice(at), words)))?.name;
}

/** The party whose whole name stands in a text. */
export function partyInText(text: string): string | undefined {
  const own = wordsOf(text);
  return NAMES.find(({ words }) => own.some((_, at) => holds(own.slice(at), words)))?.name;
}

/** Whether a word, without stars, is a noun for all parties. */
export function isCommon(pattern: string): boolean {
  return COMMON.has(pattern.replaceAll('*', ''));
}

function begins(own: string[], words: string[]): boolean {
  return own.length < words.length && meets(own, words);
}

function holds(own: string[], words: string[]): boolean {
  return own.length >= words.length && meets(own.slice(0, words.length), words);
}

/** Whether each pattern stands for the word in its place, and they are not common nouns alone. */
function meets(own: string[], words: string[]): boolean {
  return own.every((pattern, i) => standsFor(pattern, words[i] ?? '')) && !own.every(isCommon);
}

function standsFor(pattern: string, word: string): boolean {
  const text = pattern.replaceAll('*', '');
  if (text === word) return true;
  const found =
    (pattern.endsWith('*') && word.startsWith(text)) ||
    (pattern.startsWith('*') && (pattern.endsWith('*') ? word.includes(text) : word.endsWith(text)));
  return found && text.length > word.length * NEARLY;
}

function wordsOf(text: string): string[] {
  return splitWords(text).map(({ word }) => word);
}
