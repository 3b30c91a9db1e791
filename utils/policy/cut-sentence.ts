import { QUOTE_LIMIT } from '../evidence';
import { fold } from './fold';
import { languages } from './languages';
import type { Sentence } from './split-sentences';

const denies = new Map<string, Set<string>>();

function denialsOf(lang: string): Set<string> {
  const known = denies.get(lang) ?? new Set(languages.get(lang)?.negations);
  denies.set(lang, known);
  return known;
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
  const denials = denialsOf(lang);
  const pieces: Sentence[] = [];
  for (let from = 0; from < sentence.text.length; ) {
    const end = cutBefore(sentence.text, from);
    const text = sentence.text.slice(from, end).trimEnd();
    if (text) pieces.push({ text, start: sentence.start + from });
    if (
      fold(text)
        .split(/[^\p{L}]+/u)
        .some((word) => denials.has(word))
    )
      break;
    from = end;
  }
  return pieces;
}
