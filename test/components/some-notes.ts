import { vi } from 'vitest';
import type { Note, NoteDraft, SavedNote } from '../../utils/notes';

/** Ids that are told apart by their last digit. */
export const noteId = (last: number) => `00000000-0000-4000-8000-00000000000${last}`;

/** A note on a site; what a test is about is named by the test. */
export function noteOf(last: number, over: Partial<Note> = {}): Note {
  const at = '2026-01-15T09:00:00.000Z';
  return {
    id: noteId(last),
    site: 'a.example',
    target: { source: 'https://a.example/', title: 'A' },
    body: `body ${last}`,
    kind: 'note',
    tags: [],
    created: at,
    modified: at,
    ...over,
  };
}

/** Keeps what it is given, as the background does. */
export function keeper(outcome: Partial<SavedNote> = {}) {
  return vi.fn(async ({ base: _, create: __, ...draft }: NoteDraft): Promise<SavedNote> => {
    const named = Object.fromEntries(
      Object.entries(draft).filter(([, value]) => value !== undefined && value !== null),
    );
    return { note: { ...noteOf(9), ...named }, overtaken: false, ...outcome };
  });
}
