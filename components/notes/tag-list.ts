import { TAG_LIMITS } from '../../utils/notes';

/** Tags with what was typed added to them; `refused` is the first that could not be, and stays under the pen. */
export interface Tagged {
  tags: string[];
  refused?: { tag: string; why: 'long' | 'many' };
}

/** Suggestions shown at once. */
const SHOWN = 8;

/** Adds typed words; one that was used before is spelled as it was then, and none is there twice. */
export function addTags(tags: readonly string[], typed: readonly string[], known: readonly string[]): Tagged {
  const all = [...tags];
  for (const words of typed) {
    const tag = tidyTag(words);
    if (!tag || all.some((there) => isSame(there, tag))) continue;
    if (tag.length > TAG_LIMITS.chars) return { tags: all, refused: { tag, why: 'long' } };
    if (all.length >= TAG_LIMITS.tags) return { tags: all, refused: { tag, why: 'many' } };
    all.push(known.find((there) => isSame(there, tag)) ?? tag);
  }
  return { tags: all };
}

/** Tags used before that what is typed could become: those that begin with it first. */
export function suggestTags(typed: string, tags: readonly string[], known: readonly string[]): string[] {
  const text = fold(tidyTag(typed));
  const fitting = known.filter((tag) => fold(tag).includes(text) && !tags.some((there) => isSame(there, tag)));
  const begins = fitting.filter((tag) => fold(tag).startsWith(text));
  return [...new Set([...begins, ...fitting])].slice(0, SHOWN);
}

/** All tags of some notes, those used most first. */
export function tagsOf(notes: readonly { tags: readonly string[] }[]): string[] {
  const used = new Map<string, number>();
  for (const tag of notes.flatMap(({ tags }) => tags)) used.set(tag, (used.get(tag) ?? 0) + 1);
  return [...used].sort(([a, often], [b, seldom]) => seldom - often || a.localeCompare(b)).map(([tag]) => tag);
}

function tidyTag(text: string): string {
  return text
    .normalize('NFC')
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .trim();
}

/** Two tags that differ in case only are one; an accent can make another word. */
function isSame(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase();
}

/** As it may be typed in haste: without accents. */
function fold(tag: string): string {
  return tag
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase();
}
