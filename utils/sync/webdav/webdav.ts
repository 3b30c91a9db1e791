import type { Net } from '../http/net';
import type { Place } from '../space';
import type { Transport } from '../transport';
import { bringRecords } from './bring-records';
import { davFolder } from './dav-folder';
import { findNews, type News } from './find-news';
import { readCursor } from './webdav-cursor';
import { writeRecords } from './write-records';

/**
 * A folder on a WebDAV server (RFC 4918). Each device writes only new files into a folder of its own, `deviceFolder` (`newName`), so
 * nothing on the wire can be in conflict and nothing is locked. Where nothing is new, a pull is one request.
 */
export function webdav(place: Place, deviceFolder: string, net: Net): Transport {
  const dav = davFolder(place, net);
  /** What the last pull found and did not bring, so that the next need not look again. Lost with the background, and then looked for. */
  let left: { cursor: string; news: News } | null = null;
  /** Whether this device has written since it last looked: a folder that does not tell of that does not tell of others' records either. */
  let written = false;
  return {
    pull: async (cursor, { signal } = {}) => {
      const seen = readCursor(cursor);
      const news =
        left !== null && left.cursor === cursor
          ? left.news
          : await findNews(dav, seen, written ? deviceFolder : null, signal);
      written = false;
      const brought = await bringRecords(dav, news, seen, signal);
      left = brought.left && { cursor: brought.pulled.cursor, news: brought.left };
      return brought.pulled;
    },
    push: async (push, { signal } = {}) => {
      written ||= push.records.length > 0;
      await writeRecords(dav, deviceFolder, push, signal);
    },
  };
}
