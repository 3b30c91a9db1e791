import { changeNotes } from './change-notes';
import { connectNotes } from './connection';
import { removeMark } from './count-marks';
import { addMarks, readMarks, saveMark } from './directory';
import { forgetGone } from './gone';
import { importNotes } from './import-notes';
import { readReceipts, tellReceipt } from './import-receipt';
import { countNotes, isKnown, lookThrough, readState, readUnreadable } from './known-notes';
import type { NotesDb, NotesState } from './notes-database';
import {
  readChunk,
  readFound,
  readNewest,
  readOldest,
  readSince,
  readSiteKeys,
  readSites,
  readVersionsChunk,
} from './read-notes';
import { restoreVersion } from './restore-version';
import { saveNote } from './save-note';
import { readViews, saveView } from './saved-views';
import { putSharedMarks, readChangedMarks } from './shared-marks';
import { putSharedNotes, readChangedNotes, readSharedNotes } from './shared-notes';
import { tidyTrash } from './tidy-trash';
import { undoImport } from './undo-import';
import { readVersions } from './versions';
import { change } from './writing';

/** Opens the database, upgrading what an older version stored. Throws `NotesUnavailable`, as all of it does. */
export async function openNotes(name = 'isoloir'): Promise<NotesDb> {
  const connection = connectNotes(name);
  const { read, write } = connection;
  await connection.open();

  async function state(): Promise<NotesState> {
    const known = await read(readState);
    if (known) return known;
    await lookAgain();
    return (await read(readState)) ?? read(countNotes);
  }

  /** A full disk keeps nobody from reading: what is known can be written down another time. */
  const lookAgain = () => change(connection, lookThrough).catch(() => {});

  return {
    state,
    newest: (limit) => read((stores) => readNewest(stores, limit)),
    oldest: () => read(readOldest),

    async chunk(from) {
      const { chunk, known } = await read(async (stores) => {
        const { unreadable, ...chunk } = await readChunk(stores, from);
        const ids = chunk.notes.map(({ id }) => id);
        return { chunk, known: await isKnown(stores, ids, unreadable) };
      });
      if (!known) await lookAgain();
      return chunk;
    },

    async since(from) {
      const { notes, seq, more, known } = await read(async (stores) => ({
        ...(await readSince(stores, from)),
        known: await readState(stores),
      }));
      return { notes, state: { ...(known ?? (await state())), seq }, more };
    },

    ofSites: (isOwn) => read((stores) => readSites(stores, isOwn)),
    sites: () => read(readSiteKeys),
    find: (ids) => read((stores) => readFound(stores, ids)),

    save: (draft, now, { create } = {}) => change(connection, (writing) => saveNote(writing, draft, now, create)),
    change: (ids, what, now) =>
      change(connection, async (writing) => ({ changed: await changeNotes(writing, ids, what, now) })),

    versions: (id) => read((stores) => readVersions(stores, id)),
    versionsChunk: (from) => read((stores) => readVersionsChunk(stores, from)),
    restoreVersion: (id, modified, now) => change(connection, (writing) => restoreVersion(writing, id, modified, now)),

    import: (incoming, now) => change(connection, (writing) => importNotes(writing, incoming, now)),
    undoImport: (id) => change(connection, (writing) => undoImport(writing, id)),
    async lastImport() {
      const last = (await read(readReceipts)).find(({ undone }) => !undone);
      return last ? tellReceipt(last) : null;
    },

    tidy: (now) => change(connection, async (writing) => ({ purged: await tidyTrash(writing, now) })),

    views: () => read(readViews),
    saveView: (view) => write((stores) => saveView(stores, view)),
    removeView: (id) => write(({ views }) => views.delete(id)),

    marks: () => read(readMarks),
    saveMark: (draft, now) => write((stores) => saveMark(stores, draft, now)),
    removeMarks: (ids) =>
      write(async (stores) => {
        for (const id of ids) await removeMark(stores, id);
      }),
    addMarks: (marks) => write(async (stores) => ({ added: await addMarks(stores, marks) })),

    changedNotes: (from) => read((stores) => readChangedNotes(stores, from)),
    changedMarks: (from) => read((stores) => readChangedMarks(stores, from)),
    findShared: (space, ids) => read((stores) => readSharedNotes(stores, space, ids)),
    putShared: (space, puts, now) =>
      change(connection, async (writing) => ({
        notes: await putSharedNotes(writing, space, puts.notes, now),
        marks: await putSharedMarks(writing, space, puts.marks),
      })),
    forgetGone: (upTo) =>
      write(async (stores) => {
        await forgetGone(stores, 'note', upTo.notes);
        await forgetGone(stores, 'mark', upTo.marks);
      }),

    unreadable: () => read(readUnreadable),
    close: () => connection.close(),
  };
}
