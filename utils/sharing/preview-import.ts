import type { Note } from '../notes';

/** What an import would do, before it does anything. `refused` names the entry's place (from 1) and a key `refused_<reason>`. */
export type ImportPreview =
  | { status: 'unreadable'; reason: 'too-large' | 'not-json' | 'not-ours' | 'newer-version' }
  | {
      status: 'readable';
      added: Note[];
      duplicate: Note[];
      refused: { place: number; reason: string; excerpt: string }[];
    };

/** Reads a file from anywhere, trusting nothing. `existing` are the notes already kept, trash included. */
export function previewImport(text: string, existing: Note[]): ImportPreview {
  throw new Error(`not built: ${text.length} ${existing.length}`);
}
