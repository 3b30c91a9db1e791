import type { Note } from '../notes';

/** Notes as a versioned JSON file that `previewImport` reads back without loss. `exportedAt` is an ISO instant. */
export function notesToJson(notes: Note[], exportedAt: string): string {
  throw new Error(`not built: ${notes.length} ${exportedAt}`);
}
