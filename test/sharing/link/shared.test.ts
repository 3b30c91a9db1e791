import { createHash } from 'node:crypto';
import { deflateRawSync, inflateRawSync } from 'node:zlib';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Note } from '../../../utils/notes';
import { CODE_LIMIT, writeCode } from '../../../utils/sharing/link/code';
import { decodeShared } from '../../../utils/sharing/link/decode-shared';
import { DICTIONARY } from '../../../utils/sharing/link/dictionary';
import { encodeShared } from '../../../utils/sharing/link/encode-shared';
import { findCode } from '../../../utils/sharing/link/find-code';
import { TEXT_LIMIT } from '../../../utils/sharing/link/pack';
import { shareAddress } from '../../../utils/sharing/link/share-address';
import { anyNote } from './any-note';

const exportedAt = '2026-11-22T10:00:00.000Z';
const passphrase = 'k7mq-3xwd-9rtz-a2vb';
const note: Note = {
  id: '5f0c6a52-3f7e-4b7e-9d3a-0c8d5e9f1a2b',
  site: 'campaign.example',
  target: { source: 'https://campaign.example/', title: 'Programme' },
  body: 'Free transport for everybody under 26',
  kind: 'promise',
  tags: ['transport'],
  created: exportedAt,
  modified: exportedAt,
};

/** Deflated with another library than the one that reads. */
const packed = (text: string | Uint8Array) =>
  writeCode(deflateRawSync(text, { level: 9, dictionary: DICTIONARY }), false);

async function notesIn(code: string, secret?: string): Promise<Note[]> {
  const decoded = await decodeShared(code, secret);
  if (decoded.status !== 'read') throw new Error(JSON.stringify(decoded));
  return JSON.parse(decoded.text).notes.map((entry: unknown) => Note.parse(entry));
}

describe('notes in a link', () => {
  it('come out as they went in, whatever they say', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(anyNote, { maxLength: 8 }), async (notes) => {
        const code = await encodeShared(notes, { exportedAt });
        expect(code).toMatch(/^isoloir1\.[A-Za-z0-9_-]+$/);
        expect(await notesIn(code)).toEqual(notes);
        expect(findCode(`Look: ${shareAddress('https://viewer.example/#old', code)}, thanks`)).toBe(code);
      }),
      { numRuns: 300 },
    );
  });

  it('come out with the passphrase, not without, not with another', async () => {
    const code = await encodeShared([note], { exportedAt, passphrase });
    expect(code).toMatch(/^isoloir1e\./);
    expect(await decodeShared(code)).toEqual({ status: 'passphrase', wrong: false });
    expect(await decodeShared(code, 'another passphrase')).toEqual({ status: 'passphrase', wrong: true });
    expect(await notesIn(code, ` ${passphrase}\n`)).toEqual([note]);
  });

  it('say nothing in clear where there is a passphrase', async () => {
    const code = await encodeShared([note], { exportedAt, passphrase });
    const plain = atob(code.slice('isoloir1e.'.length).replaceAll('-', '+').replaceAll('_', '/'));
    expect(plain).toMatch(/^age-encryption\.org\/v1\n-> scrypt \S{22} 17\n/);
    expect(plain).not.toContain('transport');
  });

  it('are packed as RFC 1951 says: another reader of deflate unpacks them', async () => {
    const code = await encodeShared([note], { exportedAt });
    const text = inflateRawSync(Buffer.from(code.slice('isoloir1.'.length), 'base64url'), { dictionary: DICTIONARY });
    expect(JSON.parse(text.toString()).notes[0].body).toBe(note.body);
  });

  it('of version 1 open for ever: this code was written on the first day', async () => {
    expect(await notesIn(FIRST_DAY)).toEqual([note]);
    const hash = createHash('sha256').update(DICTIONARY).digest('hex');
    expect(hash).toBe('9c7e1bf5b6a7cb72b189d8801c355af58bd089527eb2c5f0e25e8e991273f384');
  });

  it('that no reader would unfold are refused before they are a link', async () => {
    const huge = Array.from({ length: 30 }, () => ({ ...note, body: 'x'.repeat(99_000) }));
    await expect(encodeShared(huge, { exportedAt })).rejects.toThrow('too_large');
  });

  it('take no passphrase that is too short', async () => {
    await expect(encodeShared([note], { exportedAt, passphrase: '  short  ' })).rejects.toThrow('passphrase_short');
  });
});

const FIRST_DAY =
  'isoloir1.o2XwmqYZJJslmhrpGqeZp-qaJAEJyxTjRF2DZIsU01TLNMNEoyREFCQn5hYkZqbn6QEDLbcAGNB4owRdNShXweInoCg_vSgxNzcVFLzQIHIrSk1VKClKzCsGeUQB6GmFVKAHK0HSCqV5KalFCkZm2FIoLEHD9YJSNrmhjZknY2sB';

describe('a code from anywhere', () => {
  const good = packed('{"notes":[]}');
  it.each([
    ['nothing', '', 'not-ours'],
    ['another word', 'hello', 'not-ours'],
    ['a prefix alone', 'isoloir1.', 'not-ours'],
    ['letters that are no code', 'isoloir1.a+b/c=', 'not-ours'],
    ['white space', `${good} `, 'not-ours'],
    ['version 0', good.replace('1.', '0.'), 'not-ours'],
    ['a later version', good.replace('1.', '2.'), 'newer-version'],
    ['a letter too many for base64', 'isoloir1.AAAAA', 'broken'],
    ['a reserved kind of block', writeCode(Uint8Array.of(0x07, 0, 0), false), 'broken'],
    ['bytes after the end', writeCode(Buffer.concat([deflateRawSync('{}'), Buffer.from('more')]), false), 'broken'],
    ['one byte after the end', writeCode(Buffer.concat([deflateRawSync('{}'), Buffer.of(0)]), false), 'broken'],
    ['half a code', packed(JSON.stringify(note)).slice(0, 60), 'cut-short'],
    ['words that are not UTF-8', packed(Uint8Array.of(0x22, 0xc3, 0x28, 0x22)), 'broken'],
    ['a surrogate in UTF-8', packed(Uint8Array.of(0xed, 0xa0, 0x80)), 'broken'],
    ['more letters than are read', `isoloir1.${'A'.repeat(CODE_LIMIT)}`, 'too-long'],
    ['no age file', 'isoloir1e.AAAA', 'broken'],
  ])('%s is told as what it is', async (_, code, reason) => {
    expect(await decodeShared(code, passphrase)).toEqual({ status: 'unreadable', reason });
  });

  it.each([
    ['ten million zeros in ten thousand bytes', 10_000_000],
    ['as many as a code of full length can hold', 75_000_000],
  ])('that unfolds to %s is stopped at the limit', async (_, size) => {
    const code = packed(new Uint8Array(size));
    expect(code.length).toBeLessThan(CODE_LIMIT);
    const before = process.memoryUsage();
    const began = performance.now();
    expect(await decodeShared(code)).toEqual({ status: 'unreadable', reason: 'too-large' });
    expect(performance.now() - began).toBeLessThan(5_000);
    const after = process.memoryUsage();
    expect(after.arrayBuffers - before.arrayBuffers).toBeLessThan(40_000_000);
  });

  it('that unfolds to just the limit is read, and one byte more is not', async () => {
    expect((await decodeShared(packed(' '.repeat(TEXT_LIMIT)))).status).toBe('read');
    expect(await decodeShared(packed(' '.repeat(TEXT_LIMIT + 1)))).toEqual({
      status: 'unreadable',
      reason: 'too-large',
    });
  });

  it('of random or mutated letters never throws and never grows beyond the limit', { timeout: 120_000 }, async () => {
    const whole = await encodeShared(
      Array.from({ length: 6 }, () => note),
      { exportedAt },
    );
    const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
    const mutated = fc
      .tuple(fc.nat(whole.length - 1), fc.nat(whole.length - 1), fc.string({ maxLength: 6 }))
      .map(([from, length, put]) => whole.slice(0, from) + put + whole.slice(from + (length % 7)));
    const flipped = fc
      .tuple(fc.integer({ min: 9, max: whole.length - 1 }), fc.constantFrom(...letters))
      .map(([at, letter]) => whole.slice(0, at) + letter + whole.slice(at + 1));
    const bytes = fc.uint8Array({ maxLength: 300 }).map((it) => writeCode(it, false));
    // Blocks that bring their own tables are where readers of deflate go wrong.
    const tables = fc
      .uint8Array({ minLength: 20, maxLength: 600 })
      .map((it) => writeCode(it.with(0, ((it[0] ?? 0) & 0xf8) | 5), false));
    const sealed = fc.uint8Array({ maxLength: 300 }).map((it) => writeCode(it, true));
    let cases = 0;
    await fc.assert(
      fc.asyncProperty(fc.oneof(mutated, flipped, bytes, tables, sealed, fc.string()), async (code) => {
        cases += 1;
        const decoded = await decodeShared(code, passphrase);
        if (decoded.status === 'read') expect(decoded.text.length).toBeLessThanOrEqual(TEXT_LIMIT);
        findCode(code);
      }),
      { numRuns: 20_000 },
    );
    expect(cases).toBeGreaterThanOrEqual(20_000);
  });
});
