import { expect, it } from 'vitest';
import { findNews } from '../../../../utils/sync/webdav/find-news';
import { readCursor, type WebdavCursor } from '../../../../utils/sync/webdav/webdav-cursor';
import { anyName } from '../stage';
import { quietFolder, type ToldFolder } from './quiet-folder';

/** A place of so many members, and a reader who has seen all that lies there. */
async function readPlace(members: number) {
  const devices = new Map<string, ToldFolder>(
    Array.from({ length: members }, () => [anyName(), { records: [anyName()], etag: '"1"' }]),
  );
  const dav = quietFolder(devices);
  const cursor = readCursor(null);
  const look = async () => {
    dav.asked.length = 0;
    return seeAll(cursor, await findNews(dav, cursor, null));
  };
  await look();
  return { devices, dav, cursor, look };
}

/** As if all that is new had been downloaded. */
function seeAll(cursor: WebdavCursor, { unread, tags }: Awaited<ReturnType<typeof findNews>>): string[] {
  for (const { folder, name, size } of unread) cursor.folders.get(folder)?.records.set(name, size);
  for (const [folder, tag] of tags) Object.assign(cursor.folders.get(folder) ?? {}, { tag });
  return unread.map(({ name }) => name);
}

it.each([1, 2, 10, 50, 300])('where nothing happens, five looks are six requests with %i members', async (members) => {
  const { dav, look } = await readPlace(members);
  let requests = 0;
  for (let looks = 0; looks < 100; looks++) {
    await look();
    requests += dav.asked.length;
  }
  expect(requests).toBe(120);
});

it('every folder is read in its turn, also where others come and go', async () => {
  const { devices, dav, look } = await readPlace(10);
  const read: string[] = [];
  for (let looks = 0; looks < 5 * 10; looks++) {
    await look();
    read.push(...dav.asked.slice(1));
  }
  expect(read.sort()).toEqual([...devices.keys()].sort());

  const [left = ''] = devices.keys();
  devices.delete(left);
  const come = anyName();
  devices.set(come, { records: [], etag: '"1"' });
  const since = new Set<string>();
  for (let looks = 0; looks < 5 * 11; looks++) {
    await look();
    for (const folder of dav.asked.slice(1)) since.add(folder);
  }
  expect([...since].sort()).toEqual([...devices.keys()].sort());
});

it('a folder that grew and said nothing of it is found at its turn, and then none is believed', async () => {
  const { devices, dav, cursor, look } = await readPlace(4);
  const [silent] = devices.values();
  const record = anyName();
  silent?.records.push(record);
  const found: string[] = [];
  for (let looks = 0; looks < 5 * 4; looks++) found.push(...(await look()));
  expect(found).toEqual([record]);
  expect(cursor.tagsHold).toBe(false);
  await look();
  expect(dav.asked).toHaveLength(1 + 4);
});

it('one that is being read because it changed takes nobody’s turn', async () => {
  const { devices, dav, look } = await readPlace(3);
  const [[busy, told] = ['', { records: [], etag: '' }]] = devices;
  const others = new Set<string>();
  for (let looks = 0; looks < 5 * 2; looks++) {
    told.etag = `"${looks + 2}"`;
    await look();
    for (const folder of dav.asked.slice(1)) if (folder !== busy) others.add(folder);
  }
  expect(others.size).toBe(2);
});
