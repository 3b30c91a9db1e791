import type { Words } from '../evidence';
import type { Note } from '../notes';
import { writeHtml } from './html/write-html';
import { tellNote } from './telling/tell-note';

/** Notes as a piece of HTML, in the order given, to be pasted where text may have headings, quotes and links. */
export function notesToRichText(notes: readonly Note[], words: Words): string {
  return writeHtml(notes.flatMap((note) => tellNote(note, words, 2)));
}
