import { fromBase64Url, toBase64Url } from '../base64';
import type { SpaceId } from '../members/events';
import type { DataKey } from './data-key';
import { joinBytes } from './flate';

/** Crockford's base 32 (https://www.crockford.com/base32.html): no letter looks like another. */
const LETTERS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/** The layout: version 1, space (16 bytes), epoch (4), key (32), the first 4 bytes of the SHA-256 of all before. */
const VERSION = 1;
const LENGTHS = { space: 16, epoch: 4, key: 32, check: 4 } as const;
const WHOLE = 1 + LENGTHS.space + LENGTHS.epoch + LENGTHS.key + LENGTHS.check;
const CODE_LENGTH = Math.ceil((WHOLE * 8) / 5);

/** How many letters a code may lack or have too many and still be a code mistyped. */
const SLACK = 4;

/** Longest text that is read as a code, with whatever stands between its letters. */
const TEXT_LIMIT = 1_000;

/** What a recovery code holds: enough to read everything, so it is kept as a password is. The address of the place is not in it. */
export interface Recovery {
  space: SpaceId;
  dataKey: DataKey;
}

/** The data key as a text to write down: 92 letters and digits, four together. */
export async function writeRecoveryCode({ space, dataKey: { epoch, key } }: Recovery): Promise<string> {
  const front = new Uint8Array(5);
  front[0] = VERSION;
  new DataView(front.buffer).setUint32(1, epoch);
  const said = joinBytes([front, bytesOf(space), bytesOf(key)]);
  const letters = toLetters(joinBytes([said, await checkOf(said)]));
  return (letters.match(/.{4}/g) ?? []).join('-');
}

/**
 * The data key again. Small letters, other separators, O for 0 and I or L for 1 are forgiven; a letter or two mistyped, left out or
 * swapped is noticed (`mistyped`). `not_a_code`: of another length altogether.
 */
export async function readRecoveryCode(text: string): Promise<Recovery | 'mistyped' | 'not_a_code'> {
  if (text.length > TEXT_LIMIT) return 'not_a_code';
  const letters = text
    .toUpperCase()
    .replace(/[\s\p{P}]/gu, '')
    .replaceAll('O', '0')
    .replace(/[IL]/g, '1');
  const bytes = fromLetters(letters);
  if (Math.abs(letters.length - CODE_LENGTH) > SLACK) return 'not_a_code';
  if (bytes === null || letters.length !== CODE_LENGTH) return 'mistyped';
  const said = bytes.slice(0, WHOLE - LENGTHS.check);
  if (toBase64Url(await checkOf(said)) !== toBase64Url(bytes.slice(said.length))) return 'mistyped';
  const epoch = new DataView(said.buffer).getUint32(1);
  if (said[0] !== VERSION || epoch === 0) return 'not_a_code';
  const key = said.slice(5 + LENGTHS.space);
  return { space: toBase64Url(said.slice(5, 5 + LENGTHS.space)), dataKey: { epoch, key: toBase64Url(key) } };
}

async function checkOf(bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array> {
  return new Uint8Array(await crypto.subtle.digest('SHA-256', bytes), 0, LENGTHS.check);
}

function bytesOf(text: string): Uint8Array {
  const bytes = fromBase64Url(text);
  if (bytes === null) throw new Error('no base64url');
  return bytes;
}

/** Five bits a letter, zeros at the end. */
function toLetters(bytes: Uint8Array): string {
  const bits = Array.from(bytes, (byte) => byte.toString(2).padStart(8, '0')).join('');
  return (bits.match(/.{1,5}/g) ?? []).map((five) => LETTERS[Number.parseInt(five.padEnd(5, '0'), 2)]).join('');
}

/** The bytes again; null where a letter is none, or what fills the last one is not zero. */
function fromLetters(letters: string): Uint8Array<ArrayBuffer> | null {
  const values = Array.from(letters, (letter) => LETTERS.indexOf(letter));
  if (values.includes(-1)) return null;
  const bits = values.map((value) => value.toString(2).padStart(5, '0')).join('');
  if (!/^0*$/.test(bits.slice(WHOLE * 8))) return null;
  return Uint8Array.from(bits.slice(0, WHOLE * 8).match(/.{8}/g) ?? [], (byte) => Number.parseInt(byte, 2));
}
