import { describe, expect, it } from 'vitest';
import { nextLook } from '../../../utils/extension/sync/pace';
import { findNews } from '../../../utils/sync/webdav/find-news';
import { readCursor } from '../../../utils/sync/webdav/webdav-cursor';
import { anyName } from '../../sync/transports/stage';
import { quietFolder, type ToldFolder } from '../../sync/transports/webdav/quiet-folder';

const NOW = 1_800_000_000_000;
const HOUR = 3_600_000;

describe('when a place is looked into again', () => {
  it.each<[string, { ago: number; lists: number; lively: number }, number]>([
    ['in quiet, after fifteen seconds', { ago: 0, lists: 1, lively: HOUR }, 15_000],
    ['while it is lively, after two', { ago: 0, lists: 1, lively: 0 }, 2_000],
    ['still after fifty seconds of nothing', { ago: 0, lists: 1, lively: 50_000 }, 2_000],
    ['but not after a minute', { ago: 0, lists: 1, lively: 60_000 }, 15_000],
    ['lively again, at once', { ago: 9_000, lists: 1, lively: 0 }, -7_000],
    ['a look that cost much is paid with patience', { ago: 0, lists: 4, lively: HOUR }, 50_000],
    ['also while it is lively', { ago: 0, lists: 21, lively: 0 }, 10_500],
    ['never longer than the alarm, which looks in anyway', { ago: 0, lists: 1_000, lively: HOUR }, 900_000],
    ['a look before the clock was put back is none', { ago: -HOUR, lists: 1, lively: HOUR }, 0],
  ])('%s', (_, { ago, lists, lively }, wait) => {
    expect(nextLook(NOW, { at: NOW - ago, lists }, NOW - lively) - NOW).toBe(wait);
  });

  it('a place never looked into is due', () => {
    expect(nextLook(NOW, { at: 0, lists: 0 }, 0)).toBeLessThan(NOW);
  });
});

describe('while nothing happens and a view is seen', () => {
  /** Lists in six hours, with the pace and the looks as they are. */
  async function quietHours(members: number, foldersTell: boolean): Promise<number> {
    const device = (): [string, ToldFolder] => [anyName(), { records: [], etag: '"1"' }];
    const place = quietFolder(new Map(Array.from({ length: members }, device)));
    const cursor = { ...readCursor(null), tagsHold: foldersTell };
    let [now, lists] = [NOW, 0];
    while (now < NOW + 6 * HOUR) {
      place.asked.length = 0;
      const { tags } = await findNews(place, cursor, null);
      for (const [folder, tag] of tags) Object.assign(cursor.folders.get(folder) ?? {}, { tag });
      lists += place.asked.length;
      now = nextLook(now, { at: now, lists: place.asked.length }, 0);
    }
    return lists;
  }

  it.each([1, 2, 10, 50, 200])('a place of %i members is asked less than five times a minute', async (members) => {
    // The first look reads every folder once.
    expect(((await quietHours(members, true)) - members) / (6 * 60)).toBeLessThan(5);
  });

  it.each([1, 2, 10, 50])('also where folders do not tell, and all of %i are read each time', async (members) => {
    const lists = await quietHours(members, false);
    expect((lists - members - 1) / (6 * 60)).toBeLessThan(5);
    expect(lists).toBeGreaterThan(6 * 4);
  });
});
