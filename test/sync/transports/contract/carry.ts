import { expect, it } from 'vitest';
import { emptyPlace } from '../../../../utils/sync/empty-place';
import { browserNet } from '../../../../utils/sync/http/net';
import { anyName, asPulled, makeRecords, pullAll, type Stage } from '../stage';

export function mustCarry(stage: Stage): void {
  it('an empty place has nothing and says where to go on', async () => {
    const pulled = await stage.device().pull(null);
    expect(pulled).toMatchObject({ records: [], more: false });
    expect((await stage.device().pull(pulled.cursor)).records).toEqual([]);
  });

  it('what devices push, every device pulls, byte for byte and once', async () => {
    const [mine, others] = [makeRecords(7), makeRecords(5, 3_072)];
    const device = stage.device();
    await device.push({ records: mine });
    await stage.device().push({ records: others });
    const all = await pullAll(device);
    expect(all.bytes).toEqual(asPulled([...mine, ...others]));
    expect(all.names).toHaveLength(12);
    expect((await pullAll(device, all.cursor)).names).toEqual([]);
  });

  it('a cursor goes on where it stood, in another background too', async () => {
    const [first, second] = [makeRecords(3), makeRecords(3)];
    const writer = stage.device();
    await writer.push({ records: first });
    const { cursor } = await pullAll(stage.device());
    await writer.push({ records: second });
    await stage.device().push({ records: makeRecords(1) });
    const later = await pullAll(stage.device(), cursor);
    expect(later.names).toHaveLength(4);
    expect([...later.bytes.keys()]).toEqual(expect.arrayContaining(second.map(({ name }) => name)));
  });

  it('records that are there already are left alone', async () => {
    const records = makeRecords(4);
    const device = stage.device();
    await device.push({ records });
    const { cursor } = await pullAll(device);
    await device.push({ records });
    const again = await pullAll(device, cursor);
    expect(again.names).toEqual([]);
    expect((await pullAll(device)).bytes).toEqual(asPulled(records));
  });

  it('records that a snapshot replaces go away, and who had seen them hears of it', async () => {
    const [old, snapshot] = [makeRecords(6), makeRecords(1)];
    const device = stage.device();
    await device.push({ records: old });
    const before = await pullAll(stage.device());
    const replaced = old.map(({ name }) => name);
    await device.push({ records: snapshot, replaced });
    // Named again after a cut, or when the server has lost them: nothing is wrong with that.
    await device.push({ records: [], replaced: [...replaced, anyName()] });
    const after = await pullAll(stage.device(), before.cursor);
    expect(after.bytes).toEqual(asPulled(snapshot));
    expect(after.gone.sort()).toEqual(replaced.sort());
    expect((await pullAll(stage.device())).bytes).toEqual(asPulled(snapshot));
  });

  it('a record of 7 MB arrives whole, beside small ones', async () => {
    const records = [...makeRecords(2), ...makeRecords(1, 7_000_000), ...makeRecords(2)];
    await stage.device().push({ records });
    expect((await pullAll(stage.device())).bytes).toEqual(asPulled(records));
  });

  it('a record longer than any of ours stays where it lies, is named, and keeps nothing back', async () => {
    const [long, short] = [makeRecords(1, 8 * 1024 * 1024 + 1), makeRecords(3)];
    await stage.device().push({ records: [...long, ...short] });
    const all = await pullAll(stage.device());
    expect(all.bytes).toEqual(asPulled(short));
    expect(all.tooLarge).toEqual(long.map(({ name }) => name));
    expect((await pullAll(stage.device(), all.cursor)).tooLarge).toEqual([]);
  });

  it('2,000 records come in several pulls, each once, and a new background goes on in the middle', async () => {
    const records = makeRecords(2_000);
    await stage.device().push({ records });
    const first = await stage.device().pull(null);
    expect(first.more).toBe(true);
    const rest = await pullAll(stage.device(), first.cursor);
    expect(first.records.length + rest.names.length).toBe(2_000);
    expect(new Map([...asPulled(first.records), ...rest.bytes])).toEqual(asPulled(records));
  }, 120_000);

  it('what strangers put there is passed by', async () => {
    const records = makeRecords(2);
    await stage.device().push({ records });
    await litter(stage);
    expect((await pullAll(stage.device())).bytes).toEqual(asPulled(records));
  });

  it('a place is emptied, of one device’s records or of all', async () => {
    const folder = anyName();
    const [mine, others] = [makeRecords(3), makeRecords(2)];
    await stage.device(folder).push({ records: mine });
    await stage.device().push({ records: others });
    await emptyPlace(stage.place, { folder, names: mine.map(({ name }) => name) }, browserNet());
    expect((await pullAll(stage.device())).bytes).toEqual(asPulled(others));
    await emptyPlace(stage.place, 'all', browserNet());
    expect((await pullAll(stage.device())).bytes).toEqual(new Map());
  });
}

/** Puts beside the records what a person or another program may put there. */
async function litter({ place }: Stage): Promise<void> {
  const authorization = `Basic ${Buffer.from(`${place.user}:${place.password}`).toString('base64')}`;
  const put = async (method: string, path: string, body: string | null = null) => {
    const headers = { authorization, 'content-type': place.type === 'couchdb' ? 'application/json' : 'text/plain' };
    const { status } = await fetch(`${place.address}${path}`, { method, headers, body });
    // Once there, it may lie there from the time before.
    expect([201, 405, 409, 204]).toContain(status);
  };
  if (place.type === 'couchdb') {
    await put('PUT', 'readme', '{"text":"hello"}');
    await put('PUT', 'r-too-short', '{"b":"AAAA"}');
    await put('PUT', '_design/views', '{"views":{}}');
    return;
  }
  await put('PUT', 'isoloir/v1/read%20me.txt', 'hello');
  await put('MKCOL', 'isoloir/v1/Photos%20%C3%A0%20voir/');
  await put('PUT', 'isoloir/v1/Photos%20%C3%A0%20voir/one.bin', 'hello');
  const folder = 'abcdefghijklmnopqrstuv';
  await put('MKCOL', `isoloir/v1/${folder}/`);
  await put('PUT', `isoloir/v1/${folder}/.DS_Store`, 'hello');
  await put('PUT', `isoloir/v1/${folder}/notes.bin`, 'hello');
  await put('MKCOL', `isoloir/v1/${folder}/${folder}.bin/`);
}
