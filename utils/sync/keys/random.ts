import { toBase64Url } from '../base64';
import type { Stretch } from '../change';

/** As many bytes of chance as are asked for. */
export type Random = (length: number) => Uint8Array<ArrayBuffer>;

/** Most bytes that the browser gives at once. */
const AT_ONCE = 65_536;

/** The browser's own source of chance. */
export const randomBytes: Random = (length) => {
  const bytes = new Uint8Array(length);
  for (let at = 0; at < length; at += AT_ONCE) crypto.getRandomValues(bytes.subarray(at, at + AT_ONCE));
  return bytes;
};

/** A name of a sealed record, which says nothing: 16 bytes, 22 characters. */
export function newName(random: Random = randomBytes): string {
  return toBase64Url(random(16));
}

/** The name of one stretch of work: 8 bytes, 11 characters. */
export function newStretch(random: Random = randomBytes): Stretch {
  return toBase64Url(random(8));
}
