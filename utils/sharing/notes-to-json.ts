import type { Note } from '../notes';
import { NOTES_FORMAT, NOTES_VERSION } from './notes-file';

/** Notes as a versioned JSON file that `previewImport` reads back without loss. `exportedAt` is an ISO instant. */
export function notesToJson(notes: Note[], exportedAt: string): string {
  const file = { format: NOTES_FORMAT, version: NOTES_VERSION, exported: exportedAt, notes };
  return `${JSON.stringify(file, null, 2)}\n`;
}
