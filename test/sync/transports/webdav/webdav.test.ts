import { expect, it } from 'vitest';
import { checkPlace } from '../../../../utils/sync/check-place';
import { webdav } from '../../../../utils/sync/webdav/webdav';
import { anyName, asPulled, makeRecords, pullAll } from '../stage';
import { smallServer } from './small-server';

const PLACE = { type: 'webdav', address: 'https://example.org/dav/', user: 'ana', password: 'x' } as const;

function open() {
  const server = smallServer();
  const folder = anyName();
  return {
    server,
    folder,
    device: webdav(PLACE, folder, server.net),
    pathOf: (name: string) => `isoloir/v1/${folder}/${name}.bin`,
  };
}

it('what a server kept of an upload that was cut off is written over, and a whole record never', async () => {
  const { server, device, pathOf } = open();
  const records = makeRecords(2, 2_048);
  await device.push({ records });
  const [cut, whole] = records;
  server.files.set(pathOf(cut?.name ?? ''), new Uint8Array(100));
  server.requests.length = 0;
  await device.push({ records });
  expect((await pullAll(device)).bytes).toEqual(asPulled(records));
  const writes = (name = '') => server.requests.filter((it) => it === `PUT ${pathOf(name)}`);
  expect(writes(cut?.name)).toHaveLength(2);
  expect(writes(whole?.name)).toHaveLength(1);
});

it('a record that was read while it was still being written is read again once it is whole', async () => {
  const { server, device, pathOf } = open();
  const records = makeRecords(2, 2_048);
  await device.push({ records });
  const [first] = records;
  const path = pathOf(first?.name ?? '');
  const whole = server.files.get(path) ?? new Uint8Array();
  server.files.set(path, whole.subarray(0, 1_024));
  const reader = webdav(PLACE, anyName(), server.net);
  const early = await pullAll(reader);
  server.files.set(path, whole);
  const late = await pullAll(reader, early.cursor);
  expect(late.names).toEqual([first?.name]);
  expect(new Map([...early.bytes, ...late.bytes])).toEqual(asPulled(records));
});

it('a server that tells no lengths is read once all the same', async () => {
  const { server, device } = open();
  server.tellsLengths = false;
  const records = makeRecords(3);
  await device.push({ records });
  const all = await pullAll(device);
  expect(all.bytes).toEqual(asPulled(records));
  expect((await pullAll(device, all.cursor)).names).toEqual([]);
});

it('a record that disappears between list and download is no failure', async () => {
  const { server, device, pathOf } = open();
  const records = makeRecords(3);
  await device.push({ records });
  const gone = pathOf(records[1]?.name ?? '');
  server.meddle = (method, path) => (method === 'GET' && path === gone ? new Response(null, { status: 404 }) : null);
  expect((await pullAll(device)).names).toHaveLength(2);
});

it('records of a folder that is gone are told as gone', async () => {
  const { server, device, folder } = open();
  const records = makeRecords(2);
  await device.push({ records });
  const { cursor } = await pullAll(device);
  for (const path of [...server.files.keys()]) if (path.includes(folder)) server.files.delete(path);
  expect((await pullAll(device, cursor)).gone.sort()).toEqual(records.map(({ name }) => name).sort());
});

it('a folder that does not stay is said, not tried for ever', async () => {
  const { server, device } = open();
  server.meddle = (method) => (method === 'MKCOL' ? new Response(null, { status: 201 }) : null);
  await expect(device.push({ records: makeRecords(1) })).rejects.toMatchObject({ reason: 'not_found' });
});

it.each<[string, (server: ReturnType<typeof smallServer>) => void, string]>([
  [
    'makes a second copy of a name that is taken',
    (it) => {
      it.meddle = (method, path, headers) => {
        if (method !== 'PUT' || !it.files.has(path) || !headers.has('if-none-match')) return null;
        it.files.set(path.replace('.bin', ' (1).bin'), new Uint8Array(1));
        return new Response(null, { status: 201 });
      };
    },
    'not_webdav',
  ],
  [
    'tells wrong lengths',
    (it) => {
      it.meddle = (method) => {
        if (method === 'PROPFIND')
          for (const [name, file] of it.files) if (name.endsWith('.bin')) it.files.set(name, file.subarray(0, 10));
        return null;
      };
    },
    'not_webdav',
  ],
  [
    'keeps what was deleted',
    (it) => {
      it.meddle = (method) => (method === 'DELETE' ? new Response(null, { status: 204 }) : null);
    },
    'forbidden',
  ],
])('a server that %s is refused before it is used', async (_, spoil, reason) => {
  const server = smallServer();
  spoil(server);
  await expect(checkPlace(PLACE, server.net)).rejects.toMatchObject({ reason });
});

it('a server as it should be is taken', async () => {
  const server = smallServer();
  expect(await checkPlace(PLACE, server.net)).toBe('nothing');
  expect([...server.files.keys()]).toEqual(['']);
});

it('a file is no folder', async () => {
  const server = smallServer();
  server.meddle = (method, path) =>
    method === 'PROPFIND' && path === ''
      ? new Response(
          '<multistatus xmlns="DAV:"><response><href>/dav</href><propstat><prop><resourcetype/></prop><status>HTTP/1.1 200 OK</status></propstat></response></multistatus>',
          { status: 207 },
        )
      : null;
  await expect(checkPlace(PLACE, server.net)).rejects.toMatchObject({ reason: 'not_webdav' });
});
