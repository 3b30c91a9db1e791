import { browser } from 'wxt/browser';
import { type Note, type NotesDb, openNotes } from '../notes';
import { type Handlers, Refused } from './answer-messages';
import type { Caller } from './sender-of';
import { hostGroup } from './site-group';
import { readTab } from './tab-records';
import { tellViews } from './tell-views';

let opening: Promise<NotesDb> | undefined;

/** The citizen's notes, opened once; a database that could not be opened is tried again next time. */
function notes(): Promise<NotesDb> {
  opening ??= openNotes().catch((error) => {
    opening = undefined;
    throw error;
  });
  return opening;
}

/** What views may do with notes. A frame in a page works on the notes of its own site only. */
export const noteMessages = {
  async siteNotes({ site }, caller) {
    await requireOwnSite(site, caller);
    return notesOfGroup(await notes(), site);
  },

  async saveNote({ note }, caller) {
    await requireOwnSite(note.site, caller);
    if (await isPrivate(caller)) throw new Refused('private_window');
    const db = await notes();
    if (caller.from === 'frame' && note.id !== undefined) {
      const own = await notesOfGroup(db, note.site);
      if (!own.some(({ id }) => id === note.id)) throw new Refused('not_allowed');
    }
    return andTell(await db.save(note, new Date()));
  },

  async allNotes() {
    return (await notes()).all();
  },

  async trashedNotes() {
    return (await notes()).trashed();
  },

  async deleteNote({ id }) {
    return andTell(await (await notes()).trash(id, new Date()));
  },

  async restoreNote({ id }) {
    return andTell(await (await notes()).restore(id, new Date()));
  },

  async importNotes({ notes: added }) {
    return andTell(await (await notes()).add(added));
  },
} satisfies Partial<Handlers>;

async function andTell<T>(done: T): Promise<T> {
  await tellViews({ changed: 'notes' });
  return done;
}

/** Every note is kept under the host it was written on, and found on every host of the same site. */
async function notesOfGroup(db: NotesDb, site: string): Promise<Note[]> {
  const group = hostGroup(site);
  return (await db.all()).filter((note) => note.site === site || hostGroup(note.site) === group);
}

async function requireOwnSite(site: string, { from, tabId }: Caller): Promise<void> {
  if (from === 'view') return;
  const record = tabId === undefined ? undefined : await readTab(tabId);
  if (!record || hostGroup(record.site) !== hostGroup(site)) throw new Refused('not_allowed');
}

/** Whether the asker stands in a private window. A popup or native panel stands in no tab, but in the window in front. */
async function isPrivate({ incognito, tabId }: Caller): Promise<boolean> {
  if (incognito) return true;
  if (tabId !== undefined) return false;
  // Firefox for Android has no windows; its popups stand in tabs.
  return (await browser.windows?.getLastFocused())?.incognito ?? false;
}
