import type { Words } from '../evidence';
import type { Note } from '../notes';
import { joinBlocks } from './markdown/join-blocks';
import { tellNote } from './markdown/tell-note';

/** One note as Markdown: its words, the quote it speaks of, where and when. */
export function noteToMarkdown(note: Note, words: Words): string {
  return joinBlocks(tellNote(note, words, '#'));
}
