import type { Handlers } from './answer-messages';
import { keptNotes } from './kept-notes';
import { letGoOnDisk } from './let-go-on-disk';
import { writeNotes } from './note-writes';
import { refusePrivate } from './private-window';

/** Imports, each whole or not at all, and the way back. */
export const importMessages = {
  async importNotes(chosen, caller) {
    await refusePrivate(caller);
    return writeNotes((db) => db.import(chosen, new Date()));
  },

  async undoImport({ id }) {
    const undone = await writeNotes((db) => db.undoImport(id, new Date()));
    letGoOnDisk();
    return undone;
  },

  async lastImport() {
    return (await keptNotes()).lastImport();
  },
} satisfies Partial<Handlers>;
