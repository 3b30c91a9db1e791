import { denies } from './cut-sentence';
import type { Statement } from './find-statements';
import { fold } from './fold';

/** Longest quote that is read at a glance, in characters. */
export const GOOD_LENGTH = 300;

/**
 * How much of a long sentence is quoted, in characters from its beginning: up to the last comma or semicolon that leaves a short quote, if
 * that part answers as well as the whole and nothing in the rest denies or excepts; else all of it.
 */
export function shortenSentence(
  text: string,
  lang: string,
  { weighs, exceptions }: Pick<Statement, 'weighs' | 'exceptions'>,
): number {
  if (text.length <= GOOD_LENGTH) return text.length;
  const end = 1 + Math.max(text.lastIndexOf(',', GOOD_LENGTH - 1), text.lastIndexOf(';', GOOD_LENGTH - 1));
  if (end === 0 || weighs(fold(text.slice(0, end))) < weighs(fold(text))) return text.length;
  const rest = fold(text.slice(end));
  const takenBack = exceptions?.test(rest) || denies(rest, lang);
  return takenBack ? text.length : end;
}
