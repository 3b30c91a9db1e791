import type { DBSchema } from 'idb';
import { type Connection, connect, type Stores } from '../database';
import { steps } from './migrations';
import { asNotesUnavailable } from './notes-unavailable';
import type { StoredRecord } from './stored-note';

/** The newest version's layout, as the last of `steps` leaves it. */
export interface NotesLayout extends DBSchema {
  notes: {
    key: string;
    value: StoredRecord;
    indexes: { site: string; modified: string; seq: number; deleted: string };
  };
  versions: { key: [id: string, modified: string]; value: StoredRecord };
  imports: { key: string; value: StoredRecord };
  views: { key: string; value: StoredRecord };
  marks: { key: string; value: StoredRecord; indexes: { site: string } };
  meta: { key: string; value: StoredRecord };
}

type Name = 'notes' | 'versions' | 'imports' | 'views' | 'marks' | 'meta';
const STORES: readonly Name[] = ['notes', 'versions', 'imports', 'views', 'marks', 'meta'];

/** All stores in one transaction: a note, its history and the count of changes come and go together. */
export type ReadStores = Stores<NotesLayout, Name, 'readonly'>;
export type WriteStores = Stores<NotesLayout, Name, 'readwrite'>;
export type AnyStores = ReadStores | WriteStores;

export type NotesConnection = Connection<NotesLayout, Name>;

/** `todo` are the migrations; only tests hand over others. */
export function connectNotes(name: string, todo = steps): NotesConnection {
  return connect<NotesLayout, Name>({
    name,
    steps: todo,
    stores: STORES,
    unavailable: asNotesUnavailable,
    copied: true,
  });
}
