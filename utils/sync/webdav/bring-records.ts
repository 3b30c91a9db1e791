import type { Pulled } from '../transport';
import type { DavFolder } from './dav-folder';
import { downloadRecords } from './download-records';
import type { News, Unread } from './find-news';
import { type WebdavCursor, writeCursor } from './webdav-cursor';

/** What one pull brings at most: by number, and by length as the server tells it. */
const MOST_RECORDS = 400;
const MOST_BYTES = 4_000_000;

/** Downloads the first of what is new; `left` is what the next pull has to bring, null where that was all. */
export async function bringRecords(
  dav: DavFolder,
  { unread, tags, gone }: News,
  cursor: WebdavCursor,
  signal?: AbortSignal,
): Promise<{ pulled: Pulled; left: News | null }> {
  const done = await downloadRecords(dav, firstOf(unread), signal);
  for (const { folder, name, size, record } of done) {
    // What was not there any more is new again should it come back; what was shorter than listed is read again when next listed.
    if (record !== undefined) cursor.folders.get(folder)?.records.set(name, size && (record?.bytes.length ?? size));
  }
  const finished = new Set(done.map(({ name }) => name));
  const rest = unread.filter(({ name }) => !finished.has(name));
  const unfinished = new Set(rest.map(({ folder }) => folder));
  for (const [folder, tag] of tags) {
    const seen = cursor.folders.get(folder);
    if (seen) seen.tag = unfinished.has(folder) ? null : tag;
  }
  const pulled: Pulled = {
    records: done.flatMap(({ record }) => record ?? []),
    tooLarge: done.filter(({ record }) => record === null).map(({ name }) => name),
    gone,
    cursor: writeCursor(cursor),
    more: rest.length > 0,
  };
  return { pulled, left: pulled.more ? { unread: rest, tags, gone: [] } : null };
}

/** The first record however long, and as many more as one pull should bring. */
function firstOf(unread: readonly Unread[]): Unread[] {
  let bytes = 0;
  const end = unread.slice(0, MOST_RECORDS).findIndex(({ size }, place) => {
    bytes += size ?? 0;
    return place > 0 && bytes > MOST_BYTES;
  });
  return unread.slice(0, end === -1 ? MOST_RECORDS : end);
}
