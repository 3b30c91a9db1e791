/** First line of every age file, binary; and of its armored form. */
const VERSION_LINE = 'age-encryption.org/v1\n';
const ARMOR_LINE = '-----BEGIN AGE ENCRYPTED FILE-----';

/** Longest header of a file with one passphrase, with room to spare: 145 bytes in fact. */
const HEADER_LIMIT = 200;

/** A header with exactly one passphrase: salt, work factor, wrapped key, seal. */
const PASSPHRASE_HEADER =
  /^age-encryption\.org\/v1\n-> scrypt [A-Za-z0-9+/]{22} ([1-9]\d{0,2})\n[A-Za-z0-9+/]{43}\n--- [A-Za-z0-9+/]{43}\n/;

/** Highest work factor that is tried: 256 MB, what age's own programs write. Whoever makes a file names any. */
const MOST_WORK = 18;

/** White space that may stand before armor. */
const LEAD_LIMIT = 100;

/** Whether bytes begin as an age file does, binary or armored. */
export function isEncrypted(bytes: Uint8Array): boolean {
  return beginningOf(bytes, HEADER_LIMIT).startsWith(VERSION_LINE) || isArmored(bytes);
}

export function isArmored(bytes: Uint8Array): boolean {
  return beginningOf(bytes, LEAD_LIMIT + ARMOR_LINE.length)
    .trimStart()
    .startsWith(ARMOR_LINE);
}

/**
 * What a header promises, before any key is made of a passphrase: `ok`, or why it is not tried. `too-hard`: its maker asks for more
 * memory than a telephone has.
 */
export function judgeHeader(bytes: Uint8Array): 'ok' | 'broken' | 'other-key' | 'too-hard' {
  const header = beginningOf(bytes, HEADER_LIMIT);
  if (!header.startsWith(VERSION_LINE)) return 'broken';
  const [, work] = PASSPHRASE_HEADER.exec(header) ?? [];
  if (work !== undefined) return Number(work) <= MOST_WORK ? 'ok' : 'too-hard';
  return header.startsWith(`${VERSION_LINE}-> `) && !header.startsWith(`${VERSION_LINE}-> scrypt `)
    ? 'other-key'
    : 'broken';
}

/** One letter a byte, as headers are ASCII. */
function beginningOf(bytes: Uint8Array, length: number): string {
  return String.fromCharCode(...bytes.subarray(0, length));
}
