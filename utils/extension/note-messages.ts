import type { Note, NotesChange } from '../notes';
import type { Handlers } from './answer-messages';
import { heldNotes } from './held-notes';
import { keepNote } from './keep-note';
import { keepNoted, tidyKept } from './keep-sites';
import { keptNotes } from './kept-notes';
import { letGoOnDisk } from './let-go-on-disk';
import { writeNotes } from './note-writes';
import { letGo } from './outbox';
import { isOfSite, requireOwnSite } from './own-site';
import { refusePrivate } from './private-window';

/** What takes nothing down: allowed from a private window too. */
const DELETING: readonly NotesChange['do'][] = ['trash', 'restore', 'purge'];

/** What views may do with single notes. A frame in a page works on the notes of its own site only. */
export const noteMessages = {
  async siteNotes({ site }, caller) {
    await requireOwnSite(site, caller);
    const isOwn = isOfSite(site);
    const db = await keptNotes();
    const [stored, held] = await Promise.all([db.ofSites(isOwn), heldNotes(db)]);
    const waiting = held.flatMap(({ note }) => (isOwn(note.site) && !note.deleted ? [note] : []));
    const replaced = new Set(held.map(({ note }) => note.id));
    return newestFirst([...waiting, ...stored.filter(({ id }) => !replaced.has(id))]);
  },

  async saveNote({ note }, caller) {
    await requireOwnSite(note.site, caller);
    await refusePrivate(caller);
    const saved = await keepNote(note, { ownSite: caller.from === 'frame' });
    const { site, target, created, modified } = saved.note;
    if (created === modified) await keepNoted({ site, url: target.source });
    return saved;
  },

  async changeNotes({ ids, change }, caller) {
    if (!DELETING.includes(change.do)) await refusePrivate(caller);
    const done = await writeNotes(async (db) => {
      const changed = await db.change(ids, change, new Date());
      // What she deleted for good shall not come back from the outbox.
      if (change.do === 'purge') for (const id of ids) await letGo(id);
      return changed;
    });
    if (change.do === 'purge') await tidyKept();
    if (change.do === 'purge') letGoOnDisk();
    return done;
  },

  async noteVersions({ id }) {
    return (await keptNotes()).versions(id);
  },

  async restoreVersion({ id, modified }, caller) {
    await refusePrivate(caller);
    return writeNotes((db) => db.restoreVersion(id, modified, new Date()));
  },
} satisfies Partial<Handlers>;

/** Compared as instants: an imported file may write them to the second or to the nanosecond. */
function newestFirst(notes: Note[]): Note[] {
  return notes.sort((a, b) => Date.parse(b.modified) - Date.parse(a.modified) || (a.id < b.id ? -1 : 1));
}
