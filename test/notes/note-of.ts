import { type Note, type NoteDraft, type NotesDb, openNotes } from '../../utils/notes';
import { freshName } from '../database/raw-database';

export const MONDAY = new Date('2026-11-23T09:00:00.000Z');
export const TUESDAY = new Date('2026-11-24T09:00:00.000Z');
export const WEDNESDAY = new Date('2026-11-25T09:00:00.000Z');
export const NOBODY = 'ffffffff-0000-4000-8000-000000000000';

/** A moment after Monday nine o'clock. */
export const minutesOn = (minutes: number): Date => new Date(MONDAY.getTime() + minutes * 60_000);

export const draftOf = (body = 'Ask who keeps the list.', site = 'volunteers.example') =>
  ({ site, target: { source: `https://${site}/join`, title: 'Join' }, body }) satisfies NoteDraft;

/** The id of a note in a file: the same number gives the same id. */
export const idOf = (number: number): string => `${String(number).padStart(8, '0')}-0000-4000-8000-000000000000`;

/** A note as a file brings it. */
export const noteOf = (number: number, rest: Partial<Note> = {}): Note => ({
  ...draftOf(`note ${number}`),
  id: idOf(number),
  kind: 'note',
  tags: [],
  created: '2009-03-01T12:00:00Z',
  modified: '2009-03-02T12:00:00Z',
  ...rest,
});

export async function openFresh(): Promise<{ name: string; notes: NotesDb }> {
  const name = freshName();
  return { name, notes: await openNotes(name) };
}

/** All notes outside the trash, newest first. */
export const all = (notes: NotesDb): Promise<Note[]> => notes.newest(1_000);

export async function trashed(notes: NotesDb): Promise<Note[]> {
  return (await notes.chunk({ limit: 1_000 })).notes.filter(({ deleted }) => deleted);
}
