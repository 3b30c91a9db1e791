import type { Words } from '../evidence';
import type { Note } from '../notes';
import { tellNote } from './telling/tell-note';
import { writeText } from './text/write-text';

/** Notes as plain text, in the order given: for mail and messages. */
export function notesToText(notes: readonly Note[], words: Words): string {
  return writeText(notes.flatMap((note) => tellNote(note, words, 2)));
}
