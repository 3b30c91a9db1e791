import { QUOTE_LIMIT } from '../evidence';
import { fold } from './fold';
import { languages } from './languages';
import type { Sentence } from './split-sentences';

const denials = new Map<string, Set<string>>();

/** The words that deny in a language with clause phrases, folded. */
function denialsOf(lang: string): Set<string> {
  const known = denials.get(lang) ?? new Set(languages.get(lang)?.negations);
  denials.set(lang, known);
  return known;
}

/** Whether folded words of a language hold one that denies. */
export function denies(folded: string, lang: string): boolean {
  const words = denialsOf(lang);
  return folded.split(/[^\p{L}]+/u).some((word) => words.has(word));
}

/** Where to cut so that a piece is at most as long as a quote: after a semicolon, else after a comma, else at a space. */
function cutBefore(text: string, from: number): number {
  const limit = from + QUOTE_LIMIT;
  if (text.length <= limit) return text.length;
  for (const mark of ['; ', ', ', ' ']) {
    const at = text.lastIndexOf(mark, limit - mark.length);
    if (at > from + QUOTE_LIMIT / 3) return at + mark.length;
  }
  return limit;
}

/**
 * Cuts a sentence that is too long to be quoted whole. A piece behind a denial is left out: without the "not" before it, it
 * would say the contrary.
 */
export function cutSentence(sentence: Sentence, lang: string): Sentence[] {
  if (sentence.text.length <= QUOTE_LIMIT) return [sentence];
  const pieces: Sentence[] = [];
  for (let from = 0; from < sentence.text.length; ) {
    const end = cutBefore(sentence.text, from);
    const text = sentence.text.slice(from, end).trimEnd();
    if (text) pieces.push({ text, start: sentence.start + from });
    if (denies(fold(text), lang)) break;
    from = end;
  }
  return pieces;
}
