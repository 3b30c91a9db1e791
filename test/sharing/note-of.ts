import type { Note } from '../../utils/notes';

/** A note; `id` is made from a number, so that cases can tell theirs apart. */
export function noteOf(number: number, changes: Partial<Note> = {}): Note {
  return {
    id: `00000000-0000-4000-8000-${String(number).padStart(12, '0')}`,
    site: 'soutiens-martin.example',
    target: { source: 'https://soutiens-martin.example/rejoindre', title: 'Rejoindre le réseau' },
    body: `Note ${number}.`,
    kind: 'note',
    tags: [],
    created: '2026-11-20T12:00:00.000Z',
    modified: '2026-11-20T12:00:00.000Z',
    ...changes,
  };
}
