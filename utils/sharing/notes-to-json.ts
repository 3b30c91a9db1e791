import type { Note } from '../notes';
import { NOTES_FORMAT, NOTES_VERSION } from './json/notes-file';
import { type FileFacts, fileStart } from './json/write-file';

/** Notes as a versioned JSON file that `previewImport` reads back without loss. */
export function notesToJson(notes: readonly Note[], facts: FileFacts): string {
  return `${JSON.stringify({ ...fileStart(NOTES_FORMAT, NOTES_VERSION, facts), notes }, null, 2)}\n`;
}
