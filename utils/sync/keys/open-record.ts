import { toBase64Url } from '../base64';
import type { MemberId } from '../change';
import type { RefusedReason } from '../space';
import type { SealedRecord } from '../transport';
import type { OpenKey } from './data-key';
import { inflate } from './flate';
import { Payload, RECORD_LIMITS } from './payload';
import { HEADER_LENGTH, headerOf } from './record-header';
import { boundTo, FRONT, IV, recordText } from './seal-record';
import type { Verify } from './sign';

/**
 * What a record says; or why it is refused, and whom it pretends to be from where it names one. `waits`: for the key of an epoch that
 * is not known here yet; it is kept aside, and asked again when a key comes.
 */
export type Opened =
  | { payload: Payload; epoch: number }
  | {
      refused: Extract<RefusedReason, 'unreadable' | 'foreign' | 'forged' | 'too_large' | 'malformed'>;
      from?: MemberId;
    }
  | { waits: number };

/**
 * Opens a record from anywhere. `foreign`: not of our making; `unreadable`: no key of its epoch opens it, because it was changed, cut,
 * renamed, is another space's or none; `forged`: not signed by whom it names; `malformed`: sealed by somebody with the key, but
 * nothing that we write. Never rejects.
 */
export async function openRecord(
  { name, bytes }: SealedRecord,
  { space, keys, verify }: { space: string; keys: readonly OpenKey[]; verify: Verify },
): Promise<Opened> {
  if (bytes.length > RECORD_LIMITS.bytes) return { refused: 'too_large' };
  const header = headerOf(bytes);
  if (header?.type !== 'data') return { refused: 'foreign' };
  const { epoch } = header;
  const fitting = keys.filter((key) => key.epoch === epoch);
  if (fitting.length === 0) return { waits: epoch };
  const plain = await decrypt(bytes, boundTo(bytes.subarray(0, HEADER_LENGTH), space, name), fitting);
  if (plain === null) return { refused: 'unreadable' };
  const read = await unpack(plain);
  if (read === null) return { refused: 'malformed' };
  const { json, signature, payload } = read;
  const { from } = payload;
  if (!(await verify(from, signature, recordText({ space, name, epoch }, json)))) return { refused: 'forged', from };
  return isOfItsTime(payload, epoch) ? { payload, epoch } : { refused: 'malformed', from };
}

async function decrypt(
  bytes: Uint8Array,
  additionalData: Uint8Array<ArrayBuffer>,
  keys: readonly OpenKey[],
): Promise<Uint8Array<ArrayBuffer> | null> {
  const iv = bytes.slice(HEADER_LENGTH, HEADER_LENGTH + IV);
  const sealed = bytes.slice(HEADER_LENGTH + IV);
  for (const { key } of keys) {
    try {
      return new Uint8Array(await crypto.subtle.decrypt({ name: 'AES-GCM', iv, additionalData }, key, sealed));
    } catch {
      // Another key of the same epoch may fit: two devices may have changed it at once.
    }
  }
  return null;
}

async function unpack(
  plain: Uint8Array<ArrayBuffer>,
): Promise<{ json: string; signature: string; payload: Payload } | null> {
  const [packed, length] = [plain[0], new DataView(plain.buffer).getUint32(1)];
  if ((packed !== 0 && packed !== 1) || FRONT + length > plain.length) return null;
  const content = plain.slice(FRONT, FRONT + length);
  const bytes = packed === 1 ? await inflate(content, RECORD_LIMITS.unpacked) : content;
  if (bytes === null) return null;
  try {
    const json = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
    const parsed = Payload.safeParse(JSON.parse(json));
    return parsed.success ? { json, signature: toBase64Url(plain.slice(5, FRONT)), payload: parsed.data } : null;
  } catch {
    return null;
  }
}

/**
 * Who has an old key alone cannot say that he came in under a later one, nor hand out a later key; a removal names the key that comes
 * after the one its author has.
 */
function isOfItsTime({ members, keys = [] }: Payload, epoch: number): boolean {
  const events = members.every(
    (event) => (event.type !== 'join' || event.epoch <= epoch) && (event.type !== 'remove' || event.epoch <= epoch + 1),
  );
  return events && keys.every((key) => key.epoch <= epoch);
}
