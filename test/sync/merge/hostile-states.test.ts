import fc from 'fast-check';
import * as encoding from 'lib0/encoding';
import { describe, expect, it } from 'vitest';
import * as Y from 'yjs';
import { type Change, type Heads, joinHeads, NO_HEADS, objectSaid, objectText } from '../../../utils/sync';
import { fromBase64, toBase64 } from '../../../utils/sync/base64';
import { readState } from '../../../utils/sync/merge/read-state';
import { timeOf } from '../../house/regexps-timed';
import { Device, KEY, quickSigner } from './a-device';
import { noteOf } from './any-object';

const NOW = '2026-01-01T00:00:00Z';

/** The state of a document that `write` made, by hands that know nothing of ours. */
function stateOf(write: (fields: Y.Map<unknown>, doc: Y.Doc) => void): string {
  const doc = new Y.Doc();
  write(doc.getMap('fields'), doc);
  return toBase64(Y.encodeStateAsUpdate(doc));
}

function headOf(state: string | null, more: Partial<Change> = {}): Change {
  const clock = { AAAAAAAAAAA: 1 };
  const { id: author } = quickSigner('h');
  const signature = `${'A'.repeat(85)}A`;
  return { object: KEY, stretch: 'AAAAAAAAAAA', clock, state, author, at: NOW, signature, ...more };
}

/** An honest note. */
const honest = stateOf((fields, doc) => {
  fields.set('body', new Y.Text('Who pays for this page?'));
  fields.set('kind', 'note');
  doc.getMap('set tags').set('x', true);
});

describe('a state by somebody who has the key', () => {
  it('is taken as what it says where it is one of ours', () => {
    expect(readState(KEY, honest)?.fields).toEqual({ body: 'Who pays for this page?', kind: 'note', tags: ['x'] });
  });

  it.each<[string, string]>([
    ['no base64', 'a*b'],
    ['nothing', ''],
    ['no update', toBase64(Uint8Array.of(255, 255, 255, 255, 255, 255, 255, 255))],
    ['another root', stateOf((_, doc) => doc.getMap('more').set('x', 1))],
    ['a list at the root', stateOf((_, doc) => doc.getArray('list').push([1]))],
    ['a list as a field', stateOf((fields) => fields.set('x', new Y.Array()))],
    ['a map as a field', stateOf((fields) => fields.set('x', new Y.Map()))],
    ['a text where a value belongs', stateOf((fields) => fields.set('kind', new Y.Text('note')))],
    ['a value where a text belongs', stateOf((fields) => fields.set('body', 'text'))],
    ['a set among the fields', stateOf((fields) => fields.set('tags', ['x']))],
    ['bytes', stateOf((fields) => fields.set('x', Uint8Array.of(1)))],
    ['a document inside', stateOf((fields) => fields.set('x', new Y.Doc()))],
    ['undefined', stateOf((fields) => fields.set('x', undefined))],
    ['a number beyond JSON', stateOf((fields) => fields.set('x', 1n))],
    ['no number', stateOf((fields) => fields.set('x', Number.NaN))],
    ['an object with more behind it', stateOf((fields) => fields.set('x', JSON.parse('{"__proto__": {"y": 1}}')))],
    ['the name __proto__', stateOf((fields) => fields.set('__proto__', 1))],
    ['a name of no field', stateOf((fields) => fields.set('a b', 1))],
    ['a member without letters', stateOf((_, doc) => doc.getMap('set tags').set('', true))],
    ['too deep', stateOf((fields) => fields.set('x', JSON.parse(`${'['.repeat(500)}${']'.repeat(500)}`)))],
    ['so deep that a reader falls', deepState(1_000_000)],
    ['too long', stateOf((fields) => fields.set('body', new Y.Text('x'.repeat(400_001))))],
    ['too many pieces', stateOf((_, doc) => pieces(doc, 5_000))],
    ['a text with a picture in it', stateOf((fields) => fields.set('body', new Y.Text()).insertEmbed(0, { x: 1 }))],
    ['a text with bold letters', stateOf((fields) => fields.set('body', new Y.Text()).insert(0, 'x', { bold: true }))],
    ['an update that waits for another', waiting()],
    ['a gap', gap()],
    ['a piece without length', pieceOf('')],
    ['a writer named twice', twice()],
    ['deletions that overlap', overlapping()],
  ])('is refused: %s', (_, state) => {
    expect(readState(KEY, state)).toBeNull();
    expect(objectSaid(joinHeads(NO_HEADS, headOf(state)))).toBeNull();
  });

  it('is refused or read whatever was changed in it, at once and alike', () => {
    const bytes = fromBase64(honest) ?? new Uint8Array();
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.nat(bytes.length - 1), fc.nat(255)), { minLength: 1, maxLength: 4 }),
        fc.nat(bytes.length),
        (flips, end) => {
          const changed = bytes.slice(0, end > bytes.length / 2 ? end : bytes.length);
          for (const [at, byte] of flips) changed[at] = byte;
          const state = toBase64(changed);
          const heads = [headOf(state), headOf(honest, { stretch: 'AAAAAAAAAAE', clock: { AAAAAAAAAAE: 1 } })];
          const texts = [heads, heads.toReversed()].map((order) =>
            objectText(objectSaid(order.reduce<Heads>(joinHeads, NO_HEADS))),
          );
          expect(texts[0]).toBe(texts[1]);
          expect(texts[0]).not.toBeNull();
          expect(readState(KEY, state)).toEqual(readState(KEY, state));
        },
      ),
      { numRuns: 700 },
    );
  });

  it('leads to one object on every device though two of them contradict each other', async () => {
    const texts = ['one', 'two two two', '3', 'four 😀 four'];
    const contrary = texts.map((text, at) => {
      const doc = new Y.Doc();
      doc.clientID = 7;
      const body = doc.getMap('fields').set('body', new Y.Text(text.slice(0, at)));
      body.insert(body.length, text.slice(at));
      const stretch = `AAAAAAAAAA${'AEIM'[at]}`;
      return headOf(toBase64(Y.encodeStateAsUpdate(doc)), {
        stretch,
        clock: { [stretch]: 1 },
        signature: `${at}`.padStart(86, 'A'),
      });
    });
    const orders = [
      [0, 1, 2, 3],
      [3, 2, 1, 0],
      [2, 0, 3, 1],
    ];
    const said = orders.map((order) =>
      objectSaid(order.flatMap((at) => contrary[at] ?? []).reduce<Heads>(joinHeads, NO_HEADS)),
    );
    expect(said[0]).not.toBeNull();
    expect(said[1]).toEqual(said[0]);
    expect(said[2]).toEqual(said[0]);
    const device = new Device('a');
    device.take(contrary);
    await device.say(noteOf({ body: 'settled' }));
    expect(device.said()?.fields.body).toBe('settled');
  });

  it('takes bounded time, though it was made to take long', () => {
    // About a second; what is tested is that it is not a minute.
    expect(timeOf(() => expect(readState(KEY, slow(2_400))).not.toBeNull())).toBeLessThan(10_000);
    expect(readState(KEY, slow(2_600))).toBeNull();
  });

  it('crowds nobody out, though one author says a thousand things at once', async () => {
    const device = new Device('a');
    await device.say(noteOf({ tags: ['honest'] }));
    for (let at = 0; at < 1_000; at += 1) {
      const stretch = `AAAAAAA${String(at).padStart(3, '0')}A`;
      const state = stateOf((_, doc) => doc.getMap('set tags').set(`${at}`, true));
      device.take([
        headOf(state, {
          stretch,
          clock: { [stretch]: 1 },
          at: '2027-01-01T00:00:00Z',
          signature: `${at}`.padStart(86, 'A'),
        }),
      ]);
    }
    expect(device.said()?.fields.tags).toContain('honest');
    expect(device.said()?.fields.tags).toHaveLength(5);
  });
});

/** Nested lists, deeper than any stack, as an update of one field. */
function deepState(depth: number): string {
  const encoder = encoding.createEncoder();
  writeFront(encoder, 1, 1);
  encoding.writeUint8(encoder, 8 | 32);
  encoding.writeVarUint(encoder, 1);
  encoding.writeVarString(encoder, 'fields');
  encoding.writeVarString(encoder, 'x');
  encoding.writeVarUint(encoder, 1);
  for (let at = 0; at < depth; at += 1) {
    encoding.writeUint8(encoder, 117);
    encoding.writeVarUint(encoder, 1);
  }
  encoding.writeUint8(encoder, 126);
  encoding.writeVarUint(encoder, 0);
  return toBase64(encoding.toUint8Array(encoder));
}

function writeFront(encoder: encoding.Encoder, writers: number, structs: number): void {
  encoding.writeVarUint(encoder, writers);
  encoding.writeVarUint(encoder, structs);
  encoding.writeVarUint(encoder, 5);
  encoding.writeVarUint(encoder, 0);
}

/** As many pieces as are wanted: every second letter is taken away again. */
function pieces(doc: Y.Doc, count: number): void {
  const body = doc.getMap('fields').set('body', new Y.Text('x'.repeat(count)));
  for (let at = 0; at < count / 2; at += 1) body.delete(at, 1);
}

function waiting(): string {
  const doc = new Y.Doc();
  doc.getMap('fields').set('kind', 'note');
  const known = Y.encodeStateVector(doc);
  doc.getMap('fields').set('kind', 'question');
  return toBase64(Y.encodeStateAsUpdate(doc, known));
}

function gap(): string {
  const [one, two, three] = ['a', 'b', 'c'].map((name) => ({ name, doc: new Y.Doc() }));
  if (!one || !two || !three) return '';
  const updates: Uint8Array[] = [];
  one.doc.on('update', (update) => updates.push(update));
  for (const { name } of [one, two, three]) one.doc.getMap('fields').set(name, 1);
  return toBase64(Y.mergeUpdates([updates[0] ?? new Uint8Array(), updates[2] ?? new Uint8Array()]));
}

/** A text of one piece, written by hand. */
function pieceOf(text: string): string {
  const encoder = encoding.createEncoder();
  writeFront(encoder, 1, 2);
  encoding.writeUint8(encoder, 7 | 32);
  encoding.writeVarUint(encoder, 1);
  encoding.writeVarString(encoder, 'fields');
  encoding.writeVarString(encoder, 'body');
  encoding.writeVarUint(encoder, 2);
  encoding.writeUint8(encoder, 4);
  encoding.writeVarUint(encoder, 0);
  encoding.writeVarUint(encoder, 5);
  encoding.writeVarUint(encoder, 0);
  encoding.writeVarString(encoder, text);
  encoding.writeVarUint(encoder, 0);
  return toBase64(encoding.toUint8Array(encoder));
}

function twice(): string {
  const encoder = encoding.createEncoder();
  encoding.writeVarUint(encoder, 2);
  for (const start of [0, 1]) {
    encoding.writeVarUint(encoder, 1);
    encoding.writeVarUint(encoder, 5);
    encoding.writeVarUint(encoder, start);
    encoding.writeUint8(encoder, 8 | 32);
    encoding.writeVarUint(encoder, 1);
    encoding.writeVarString(encoder, 'fields');
    encoding.writeVarString(encoder, 'x');
    encoding.writeVarUint(encoder, 1);
    encoding.writeAny(encoder, 1);
  }
  encoding.writeVarUint(encoder, 0);
  return toBase64(encoding.toUint8Array(encoder));
}

/** The honest note, and the same letters deleted again and again. */
function overlapping(): string {
  const bytes = fromBase64(pieceOf('xxxx')) ?? new Uint8Array();
  const encoder = encoding.createEncoder();
  encoding.writeUint8Array(encoder, bytes.subarray(0, -1));
  encoding.writeVarUint(encoder, 1);
  encoding.writeVarUint(encoder, 5);
  encoding.writeVarUint(encoder, 2);
  for (let at = 0; at < 2; at += 1) {
    encoding.writeVarUint(encoder, 1);
    encoding.writeVarUint(encoder, 3);
  }
  return toBase64(encoding.toUint8Array(encoder));
}

/** One long text, and pieces that each have to be gone through to find where the next belongs: the worst that was found. */
function slow(count: number): string {
  const encoder = encoding.createEncoder();
  encoding.writeVarUint(encoder, 3);
  encoding.writeVarUint(encoder, 1);
  encoding.writeVarUint(encoder, 9_003);
  encoding.writeVarUint(encoder, 0);
  encoding.writeUint8(encoder, 7 | 32);
  encoding.writeVarUint(encoder, 1);
  encoding.writeVarString(encoder, 'fields');
  encoding.writeVarString(encoder, 'body');
  encoding.writeVarUint(encoder, 2);
  encoding.writeVarUint(encoder, 1);
  encoding.writeVarUint(encoder, 9_002);
  encoding.writeVarUint(encoder, 0);
  encoding.writeUint8(encoder, 4);
  encoding.writeVarUint(encoder, 0);
  encoding.writeVarUint(encoder, 9_003);
  encoding.writeVarUint(encoder, 0);
  encoding.writeVarString(encoder, 't'.repeat(count + 5));
  encoding.writeVarUint(encoder, count);
  encoding.writeVarUint(encoder, 9_001);
  encoding.writeVarUint(encoder, 0);
  for (let at = 0; at < count; at += 1) {
    encoding.writeUint8(encoder, 4 | 64);
    encoding.writeVarUint(encoder, 9_002);
    encoding.writeVarUint(encoder, at + 1);
    encoding.writeVarString(encoder, 'x');
  }
  encoding.writeVarUint(encoder, 0);
  return toBase64(encoding.toUint8Array(encoder));
}
