import { fromBase64Url } from '../base64';
import { SyncFailure } from '../sync-failure';
import type { SealedRecord } from '../transport';
import type { OpenKey } from './data-key';
import { deflate, joinBytes } from './flate';
import { type Payload, RECORD_LIMITS } from './payload';
import { newName, type Random, randomBytes } from './random';
import { HEADER_LENGTH, STEP, writeHeader } from './record-header';
import type { Signer } from './sign';

/** Bytes of AES-GCM's initial vector (96 bits, NIST SP 800-38D) and of its seal. */
export const IV = 12;
export const TAG = 16;

/** Bytes before what is packed, inside the seal: how it is packed, its length, the author's signature. */
export const FRONT = 1 + 4 + 64;

/** Below this many bytes packing does not spare a step of padding worth the work. */
const PACK_FROM = 600;

/** What the author signs of a record, and what its seal is bound to: the space and its name. */
export function recordText(
  { space, name, epoch }: { space: string; name: string; epoch: number },
  json: string,
): string {
  return `isoloir record 1\n${space}\n${name}\n${epoch}\n${json}`;
}

export function boundTo(header: Uint8Array, space: string, name: string): Uint8Array<ArrayBuffer> {
  return joinBytes([header, new TextEncoder().encode(`\n${space}\n${name}`)]);
}

/**
 * A record that nobody without the key can read, and nobody without the author's key can have written: signed, packed where that pays,
 * filled up to a multiple of 1 kB with bytes of chance, sealed with AES-256-GCM under a fresh vector, bound to its space, epoch and
 * name. Rejects with `SyncFailure('too_large')`.
 */
export async function sealRecord(wish: {
  space: string;
  key: OpenKey;
  signer: Signer;
  payload: Payload;
  name?: string;
  random?: Random;
}): Promise<SealedRecord> {
  const { space, key, signer, payload, random = randomBytes, name = newName(random) } = wish;
  const json = JSON.stringify(payload);
  const signature = fromBase64Url(await signer.sign(recordText({ space, name, epoch: key.epoch }, json)));
  if (signature === null) throw new Error('no signature');
  const { packed, content } = await pack(new TextEncoder().encode(json));
  const length = Math.ceil((HEADER_LENGTH + IV + FRONT + content.length + TAG) / STEP) * STEP;
  if (length > RECORD_LIMITS.bytes) throw new SyncFailure('too_large', 'record');
  const front = new Uint8Array(5);
  front[0] = packed ? 1 : 0;
  new DataView(front.buffer).setUint32(1, content.length);
  const filling = random(length - HEADER_LENGTH - IV - FRONT - content.length - TAG);
  const header = writeHeader({ type: 'data', epoch: key.epoch });
  const iv = random(IV);
  const sealed = await crypto.subtle.encrypt(
    { name: 'AES-GCM', iv, additionalData: boundTo(header, space, name) },
    key.key,
    joinBytes([front, signature, content, filling]),
  );
  return { name, bytes: joinBytes([header, iv, new Uint8Array(sealed)]) };
}

async function pack(bytes: Uint8Array<ArrayBuffer>): Promise<{ packed: boolean; content: Uint8Array }> {
  if (bytes.length > RECORD_LIMITS.unpacked) throw new SyncFailure('too_large', 'record');
  const content = bytes.length < PACK_FROM ? bytes : await deflate(bytes);
  return content.length < bytes.length ? { packed: true, content } : { packed: false, content: bytes };
}
