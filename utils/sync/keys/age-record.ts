import { SyncFailure } from '../sync-failure';
import type { SealedRecord } from '../transport';
import { joinBytes } from './flate';
import { HEADER_LENGTH, headerOf, type RecordHeader, STEP, writeHeader } from './record-header';

/** Bytes before the age file: the header, and how long the file is. */
const FRONT = HEADER_LENGTH + 4;

/** Longest record of this kind: a key for 250 members has 30 kB. */
const MOST_BYTES = 262_144;

/** A text to be sealed in an age file, its length in steps: white space after JSON means nothing. */
export function padJson(value: unknown): string {
  const json = JSON.stringify(value);
  const { length } = new TextEncoder().encode(json);
  return json + ' '.repeat(Math.ceil(length / STEP) * STEP - length);
}

/** An age file as a record. Throws `SyncFailure('too_large')`. */
export function wrapAge(header: RecordHeader, name: string, file: Uint8Array): SealedRecord {
  const size = Math.ceil((FRONT + file.length) / STEP) * STEP;
  if (size > MOST_BYTES) throw new SyncFailure('too_large', 'record of keys');
  const length = new Uint8Array(4);
  new DataView(length.buffer).setUint32(0, file.length);
  return { name, bytes: joinBytes([writeHeader(header), length, file, new Uint8Array(size - FRONT - file.length)]) };
}

/** The age file in a record of this type, and its epoch; null where there is none, or anything stands around it. */
export function unwrapAge(
  { bytes }: SealedRecord,
  type: RecordHeader['type'],
): { epoch: number; file: Uint8Array } | null {
  const header = bytes.length > MOST_BYTES ? null : headerOf(bytes);
  if (header?.type !== type) return null;
  const length = new DataView(bytes.buffer, bytes.byteOffset + HEADER_LENGTH, 4).getUint32(0);
  const end = FRONT + length;
  if (end > bytes.length || bytes.length - end >= STEP || bytes.subarray(end).some((byte) => byte !== 0)) return null;
  return { epoch: header.epoch, file: bytes.slice(FRONT, end) };
}

/** JSON out of an age file; undefined where it is none. */
export function readJson(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    return undefined;
  }
}
