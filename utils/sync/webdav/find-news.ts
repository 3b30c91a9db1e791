import { inParallel } from '../http/in-parallel';
import { SyncFailure } from '../sync-failure';
import type { DavFolder, Listing } from './dav-folder';
import { folderTag } from './folder-tag';
import { folderPath, isDeviceFolder, ROOT, recordIn } from './layout';
import type { Entry } from './read-multistatus';
import type { WebdavCursor } from './webdav-cursor';

/** A record that lies there and has not been downloaded as it lies there. */
export interface Unread {
  folder: string;
  name: string;
  size: number | null;
  modified: number;
}

export interface News {
  /** Oldest first, by the server's clock. */
  unread: Unread[];
  /** Tags to remember once nothing of the folder is left unread. */
  tags: Map<string, string | null>;
  /** Names that were there and are not. */
  gone: string[];
}

/**
 * One look in so many reads a folder that says nothing of having changed, each in its turn. What a look costs does not grow with the
 * members that way: at rest, six requests in five looks.
 */
const CHECKED_EVERY = 5;
const MAX_FOLDERS = 1_000;
const LISTED_AT_ONCE = 4;

/**
 * Looks for what is new since `cursor`, and updates it: what is gone, and whether folders say the truth of themselves. `written`: a folder
 * that must have changed, whatever it says.
 */
export async function findNews(
  dav: DavFolder,
  cursor: WebdavCursor,
  written: string | null,
  signal?: AbortSignal,
): Promise<News> {
  const root = await dav.list(ROOT, true, signal);
  // Nothing of ours: a place still empty, or no place any more.
  if (root === null && (await dav.list('', false, signal)) === null)
    throw new SyncFailure('not_found', 'no such folder');
  const folders = root?.entries.filter(isDeviceFolder) ?? [];
  if (folders.length > MAX_FOLDERS) throw new SyncFailure('too_large', 'too many folders');
  const news: News = {
    unread: [],
    tags: new Map(),
    gone: goneFolders(cursor, new Set(folders.map(({ name }) => name))),
  };
  const changed = folders.filter((folder) => {
    const known = cursor.folders.get(folder.name)?.tag ?? null;
    const isBelieved = cursor.tagsHold && known !== null && folder.name !== written;
    return !isBelieved || known !== folderTag(folder, root?.at ?? null);
  });
  const asked = [...changed, ...nextToCheck(folders, changed, cursor)];
  const listings = await inParallel(asked, LISTED_AT_ONCE, ({ name }) => dav.list(folderPath(name), true, signal));
  for (const [place, { name }] of asked.entries()) compare(name, listings[place] ?? null, cursor, news);
  news.unread.sort((one, other) => one.modified - other.modified);
  return news;
}

/** At every few looks, one of the folders that would not be read otherwise: by name, the next after the one checked last. */
function nextToCheck(folders: readonly Entry[], changed: readonly Entry[], cursor: WebdavCursor): Entry[] {
  cursor.trusting += 1;
  if (cursor.trusting < CHECKED_EVERY) return [];
  cursor.trusting = 0;
  const resting = folders.filter((it) => !changed.includes(it)).sort((one, other) => (one.name < other.name ? -1 : 1));
  const next = resting.find(({ name }) => name > (cursor.checked ?? '')) ?? resting[0];
  if (!next) return [];
  cursor.checked = next.name;
  return [next];
}

/** Sets what a folder holds against what was seen of it. */
function compare(folder: string, listing: Listing | null, cursor: WebdavCursor, news: News): void {
  const seen = cursor.folders.get(folder) ?? { tag: null, records: new Map<string, number | null>() };
  cursor.folders.set(folder, seen);
  const tag = folderTag(listing?.self, listing?.at ?? null);
  const there = new Set<string>();
  let fresh = false;
  for (const entry of listing?.entries ?? []) {
    const name = recordIn(entry);
    if (name === null) continue;
    there.add(name);
    const known = seen.records.get(name);
    if (known !== undefined && (known === entry.size || entry.size === null)) continue;
    fresh ||= known === undefined;
    news.unread.push({ folder, name, size: entry.size, modified: entry.modified ?? 0 });
  }
  for (const name of seen.records.keys()) {
    if (there.has(name)) continue;
    seen.records.delete(name);
    news.gone.push(name);
  }
  // New records, and the folder says what it said without them.
  if (fresh && tag !== null && tag === seen.tag) cursor.tagsHold = false;
  news.tags.set(folder, tag);
}

function goneFolders(cursor: WebdavCursor, there: ReadonlySet<string>): string[] {
  const gone = [...cursor.folders].filter(([name]) => !there.has(name));
  for (const [name] of gone) cursor.folders.delete(name);
  return gone.flatMap(([, { records }]) => [...records.keys()]);
}
