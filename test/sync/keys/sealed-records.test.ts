import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import {
  headerOf,
  makeChange,
  makeJoin,
  makeMyKeys,
  makeRemove,
  NO_HEADS,
  newDataKey,
  newName,
  newStretch,
  openKey,
  openRecord,
  type Payload,
  randomBytes,
  type SealedRecord,
  sealRecord,
  signerOf,
} from '../../../utils/sync';
import { toBase64 } from '../../../utils/sync/base64';
import { deflate, joinBytes } from '../../../utils/sync/keys/flate';
import { writeHeader } from '../../../utils/sync/keys/record-header';
import { boundTo } from '../../../utils/sync/keys/seal-record';
import { type ASpace, aSpace, NOW, payloadOf } from './a-space';

let ours: ASpace;
let payload: Payload;
let record: SealedRecord;

beforeAll(async () => {
  ours = await aSpace();
  const key = { kind: 'note', id: 'n' } as const;
  const object = { ...key, fields: { body: 'Who pays?'.repeat(100), tags: ['x'] } };
  const { space, signer } = ours;
  const change = await makeChange({ heads: NO_HEADS, key, object, space, signer, stretch: newStretch(), at: NOW });
  payload = payloadOf(ours.keys.id, { changes: change === null ? [] : [change], members: [ours.founding] });
  record = await seal();
});

const seal = (more: Partial<Parameters<typeof sealRecord>[0]> = {}) => sealRecord({ ...ours, payload, ...more });
const open = (sealed: SealedRecord, more: Partial<Parameters<typeof openRecord>[1]> = {}) =>
  openRecord(sealed, { ...ours, keys: [ours.key], ...more });

/** A record as somebody with the key may write it: bytes of any kind inside a seal that holds. */
async function sealAnything(inside: Uint8Array): Promise<SealedRecord> {
  const [name, iv, header] = [newName(), randomBytes(12), writeHeader({ type: 'data', epoch: 1 })];
  const plain = joinBytes([
    inside,
    new Uint8Array(1_024 * Math.ceil((inside.length + 38) / 1_024) - inside.length - 38),
  ]);
  const additionalData = boundTo(header, ours.space, name);
  const sealed = await crypto.subtle.encrypt({ name: 'AES-GCM', iv, additionalData }, ours.key.key, plain);
  return { name, bytes: joinBytes([header, iv, new Uint8Array(sealed)]) };
}

describe('a sealed record', () => {
  it('says what was put in, to who has the key', async () => {
    expect(await open(record)).toEqual({ payload, epoch: 1 });
    expect(headerOf(record.bytes)).toEqual({ type: 'data', epoch: 1 });
    expect(record.name).toMatch(/^[\w-]{22}$/);
  });

  it('is as long as a multiple of 1 kB, whatever is in it, and never twice the same', async () => {
    for (const changes of [0, 1, 5, 40]) {
      const more = {
        ...payload,
        changes: payload.changes.flatMap((change) => Array.from({ length: changes }, () => change)),
      };
      const [one, two] = [await seal({ payload: more }), await seal({ payload: more })];
      expect(one.bytes.length % 1_024).toBe(0);
      expect(one.bytes.slice(10)).not.toEqual(two.bytes.slice(10));
      expect(await open(one)).toEqual({ payload: more, epoch: 1 });
    }
  });

  it('is never sealed twice under one vector', async () => {
    const small = payloadOf(ours.keys.id);
    const records = await Promise.all(Array.from({ length: 500 }, () => seal({ payload: small })));
    expect(new Set(records.map(({ bytes }) => bytes.slice(10, 22).join())).size).toBe(500);
    expect(new Set(records.map(({ name }) => name)).size).toBe(500);
  });

  it('hides in its filling how long it is: a kilobyte more or less of the same is not told from chance', async () => {
    const lengths = await Promise.all(
      [1, 100, 200].map(
        async (length) =>
          (await seal({ payload: payloadOf(ours.keys.id, { stretch: newStretch(), seq: length }) })).bytes.length,
      ),
    );
    expect(new Set(lengths)).toEqual(new Set([1_024]));
  });

  it('is refused wherever a bit of it was turned', async () => {
    await fc.assert(
      fc.asyncProperty(fc.nat(record.bytes.length * 8 - 1), async (bit) => {
        const bytes = record.bytes.slice();
        bytes[bit >> 3] = (bytes[bit >> 3] ?? 0) ^ (1 << (bit & 7));
        const opened = await open({ ...record, bytes });
        expect('payload' in opened).toBe(false);
        if (bit >= 80) expect(opened).toEqual({ refused: 'unreadable' });
      }),
      { numRuns: 300, examples: Array.from({ length: 80 }, (_, bit): [number] => [bit]) },
    );
  });

  it('is refused wherever it was cut, and with anything behind it', async () => {
    const { bytes } = record;
    for (const length of [0, 1, 9, 10, 22, 100, 1_023, bytes.length - 1]) {
      expect(await open({ ...record, bytes: bytes.slice(0, length) })).toEqual({ refused: 'foreign' });
    }
    const longer = joinBytes([bytes, new Uint8Array(1_024)]);
    expect(await open({ ...record, bytes: longer })).toEqual({ refused: 'unreadable' });
    const large = joinBytes([await seal().then((sealed) => sealed.bytes), new Uint8Array(1_024 * 1_024)]);
    expect(await open({ ...record, bytes: large.slice(0, 1_024 * 1_024) })).toEqual({ refused: 'unreadable' });
  });

  it('is refused under another name, in another space, under another key', async () => {
    const theirs = await aSpace();
    expect(await open({ ...record, name: newName() })).toEqual({ refused: 'unreadable' });
    expect(await open(record, { space: theirs.space })).toEqual({ refused: 'unreadable' });
    expect(await open(record, { keys: [theirs.key] })).toEqual({ refused: 'unreadable' });
    expect(await open(record, { keys: [theirs.key, ours.key] })).toEqual({ payload, epoch: 1 });
  });

  it('waits for the key of an epoch that is not known, and cannot be given another epoch', async () => {
    const second = await openKey(newDataKey(2));
    const later = await seal({ key: second });
    expect(await open(later)).toEqual({ waits: 2 });
    expect(await open(later, { keys: [ours.key, second] })).toEqual({ payload, epoch: 2 });
    const bytes = later.bytes.slice();
    bytes[9] = 1;
    expect(await open({ ...later, bytes })).toEqual({ refused: 'unreadable' });
  });

  it('is forged where another than it names has written it, or written it anew under another name', async () => {
    const other = await makeMyKeys();
    const forged = await seal({ signer: signerOf(other) });
    expect(await open(forged)).toEqual({ refused: 'forged', from: ours.keys.id });
    const signature = await ours.signer.sign('what was once signed');
    const replayed = await seal({ signer: { id: other.id, sign: async () => signature } });
    expect(await open(replayed)).toEqual({ refused: 'forged', from: ours.keys.id });
  });

  it.each<[string, () => Uint8Array | Promise<Uint8Array>]>([
    ['nothing', () => new Uint8Array()],
    ['no JSON', () => inside('{')],
    ['no payload', () => inside('{"from":1}')],
    ['no text', () => joinBytes([front(0, 2), Uint8Array.of(0xff, 0xfe)])],
    ['an unknown way of packing', () => joinBytes([front(2, 2), new TextEncoder().encode('{}')])],
    ['a length beyond the end', () => front(0, 5_000)],
    ['what cannot be unpacked', () => joinBytes([front(1, 4), Uint8Array.of(1, 2, 3, 4)])],
    ['a hundred megabytes of nothing, packed', async () => packed(await deflate(new Uint8Array(100_000_000)))],
    [
      'lists nested beyond any stack',
      async () => packed(await deflate(new TextEncoder().encode('['.repeat(5_000_000)))),
    ],
    [
      '501 changes',
      () => inside(JSON.stringify({ ...payload, changes: Array.from({ length: 501 }, () => payload.changes[0]) }), 1),
    ],
  ])('is malformed where somebody with the key put into it: %s', async (_, make) => {
    expect(await open(await sealAnything(await make()))).toEqual({ refused: 'malformed' });
  });

  it('is malformed where an old key is used to say what only a later one may', async () => {
    const { space, keys, signer } = ours;
    const join = await makeJoin({ space, keys, name: 'x', at: NOW, epoch: 2 });
    const remove = await makeRemove({ space, signer, member: keys.id, accepted: {}, remaining: [], epoch: 3, at: NOW });
    for (const more of [{ members: [join] }, { members: [remove] }, { keys: [newDataKey(2)] }]) {
      const early = await seal({ payload: payloadOf(keys.id, more) });
      expect(await open(early)).toEqual({ refused: 'malformed', from: keys.id });
      const key = await openKey(newDataKey(2));
      const timely = await seal({ payload: payloadOf(keys.id, more), key });
      expect(await open(timely, { keys: [key] })).toHaveProperty('payload');
    }
  });

  it('is not made, and not looked at, beyond 8 MB', async () => {
    const changes = payload.changes.flatMap((change) =>
      Array.from({ length: 2 }, () => ({ ...change, state: toBase64(randomBytes(4_400_000)) })),
    );
    await expect(seal({ payload: { ...payload, changes } })).rejects.toMatchObject({ reason: 'too_large' });
    expect(await open({ ...record, bytes: new Uint8Array(8_000_512) })).toEqual({ refused: 'too_large' });
  });
});

function front(how: number, length: number): Uint8Array {
  const bytes = new Uint8Array(69);
  bytes[0] = how;
  new DataView(bytes.buffer).setUint32(1, length);
  return bytes;
}

async function inside(text: string, how: 0 | 1 = 0): Promise<Uint8Array> {
  const bytes = new TextEncoder().encode(text);
  const content = how === 1 ? await deflate(bytes) : bytes;
  return joinBytes([front(how, content.length), content]);
}

function packed(content: Uint8Array): Uint8Array {
  return joinBytes([front(1, content.length), content]);
}
