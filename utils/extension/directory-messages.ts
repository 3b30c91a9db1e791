import type { NotesDb } from '../notes';
import type { Handlers } from './answer-messages';
import { keepNoted } from './keep-sites';
import { keptNotes } from './kept-notes';
import { letGoOnDisk } from './let-go-on-disk';
import { inTurn } from './note-writes';
import { isOfSite, requireOwnSite } from './own-site';
import { refusePrivate } from './private-window';
import { tellViews } from './tell-views';

/** The directory of campaign sites that the citizen keeps. A frame in a page hears of its own site only. */
export const directoryMessages = {
  async siteMarks({ site }, caller) {
    await requireOwnSite(site, caller);
    const isOwn = isOfSite(site);
    return (await (await keptNotes()).marks()).filter((mark) => isOwn(mark.site));
  },

  async directory() {
    return (await keptNotes()).marks();
  },

  async saveMark({ mark }, caller) {
    await refusePrivate(caller);
    const saved = await change((db) => db.saveMark(mark, new Date()));
    if (saved.created === saved.modified) await keepNoted({ site: saved.site, url: saved.url, marked: true });
    return saved;
  },

  async removeMarks({ ids }) {
    await change((db) => db.removeMarks(ids));
    letGoOnDisk();
  },

  async importMarks({ marks }, caller) {
    await refusePrivate(caller);
    return change((db) => db.addMarks(marks));
  },
} satisfies Partial<Handlers>;

async function change<T>(work: (db: NotesDb) => Promise<T>): Promise<T> {
  const done = await inTurn(async () => work(await keptNotes()));
  await tellViews({ changed: 'directory' });
  return done;
}
