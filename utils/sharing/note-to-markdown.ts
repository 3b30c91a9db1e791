import type { Words } from '../evidence';
import type { Note } from '../notes';
import { writeMarkdown } from './markdown/write-markdown';
import { tellNote } from './telling/tell-note';

/** One note as Markdown: its words, the quote it speaks of, where and when. */
export function noteToMarkdown(note: Note, words: Words): string {
  return writeMarkdown(tellNote(note, words, 1));
}
