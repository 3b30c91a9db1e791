import { diffArrays } from 'diff';

/** One place where a text changes: what stands at `at` (in code units of the old text) for `removed` units gives way to `added`. */
export interface TextEdit {
  at: number;
  removed: number;
  added: string;
}

/** Words that may differ before a text counts as written anew: finding more takes time that grows with their square. */
const MOST_EDITS = 1_000;

/** Longest passage, in characters, of which letters are compared one by one: the browser's own division into letters is slow on long texts. */
const LETTERS_LIMIT = 2_000;

/** A word with what stands at it, a sign of a script without spaces, or what is between words. */
const WORD = /[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}][\p{M}\p{Cf}]*|[^\s\p{sc=Han}\p{sc=Hira}\p{sc=Kana}]+|\s+/gu;

/** What belongs to the letter before it, wherever that is. */
const EXTENDS = /^[\p{M}\p{Cf}\p{Emoji_Modifier}]/u;

/**
 * The edits that make `after` of `before`, in order, as a person might have made them: by words, and inside a word by letters, so that
 * what another wrote at the same time a few letters on stays whole. A letter is what the reader sees as one: no edit divides an emoji,
 * a letter with its accents or a flag.
 */
export function editsBetween(before: string, after: string): TextEdit[] {
  const [start, end] = commonLines(before, after);
  const [old, now] = [before.slice(start, before.length - end), after.slice(start, after.length - end)];
  if (old === now) return [];
  const parts = diffArrays(wordsOf(old), wordsOf(now), { maxEditLength: MOST_EDITS });
  if (parts === undefined) return [narrowed({ at: start, removed: old.length, added: now }, old)];
  const edits: TextEdit[] = [];
  let at = start;
  for (const { value, added = false, removed = false } of parts) {
    const text = value.join('');
    if (removed || added) note(edits, { at, removed: removed ? text.length : 0, added: added ? text : '' });
    if (!added) at += text.length;
  }
  return edits.map((edit) => narrowed(edit, before.slice(edit.at, edit.at + edit.removed)));
}

/** What is added at the end of what was removed belongs to it. */
function note(edits: TextEdit[], edit: TextEdit): void {
  const last = edits.at(-1);
  if (last === undefined || last.at + last.removed !== edit.at) {
    edits.push(edit);
    return;
  }
  last.removed += edit.removed;
  last.added += edit.added;
}

/** The same edit without the letters at its ends that stay as they are. */
function narrowed({ at, added }: TextEdit, old: string): TextEdit {
  if (old.length > LETTERS_LIMIT || added.length > LETTERS_LIMIT) return { at, removed: old.length, added };
  const [before, after] = [lettersOf(old), lettersOf(added)];
  const most = Math.min(before.length, after.length);
  let start = 0;
  while (start < most && before[start] === after[start]) start += 1;
  let end = 0;
  while (end < most - start && before.at(-1 - end) === after.at(-1 - end)) end += 1;
  const head = before.slice(0, start).join('').length;
  return {
    at: at + head,
    removed: before.slice(start, before.length - end).join('').length,
    added: after.slice(start, after.length - end).join(''),
  };
}

/** How many code units two texts share at their beginnings and ends, as whole lines: no letter reaches over a line's end. */
function commonLines(one: string, other: string): [number, number] {
  const most = Math.min(one.length, other.length);
  let start = 0;
  while (start < most && one.charCodeAt(start) === other.charCodeAt(start)) start += 1;
  start = start === 0 ? 0 : one.lastIndexOf('\n', start - 1) + 1;
  let end = 0;
  while (end < most - start && one.charCodeAt(one.length - 1 - end) === other.charCodeAt(other.length - 1 - end))
    end += 1;
  const line = end === 0 ? -1 : one.indexOf('\n', one.length - end);
  return [start, line < 0 ? 0 : one.length - line - 1];
}

function wordsOf(text: string): string[] {
  const words: string[] = [];
  for (const [word] of text.matchAll(WORD)) {
    if (words.length > 0 && EXTENDS.test(word)) words.push(`${words.pop()}${word}`);
    else words.push(word);
  }
  return words;
}

function lettersOf(text: string): string[] {
  return Array.from(new Intl.Segmenter('en', { granularity: 'grapheme' }).segment(text), ({ segment }) => segment);
}
