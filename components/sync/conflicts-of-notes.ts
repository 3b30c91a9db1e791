import { createContext } from 'react';
import type { Conflict } from './space';
import type { SyncWork } from './sync-work';

/** By a note's id, what two devices made of it at once; and how it is settled. Null where nothing is shared. */
export const ConflictsOfNotes = createContext<{
  conflicts: ReadonlyMap<string, Conflict>;
  settle: SyncWork['settle'];
} | null>(null);
