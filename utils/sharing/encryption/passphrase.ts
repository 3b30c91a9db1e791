/** Letters and digits that are told apart when read out or written by hand: no 0 and o, no 1, i and l. */
const LETTERS = '23456789abcdefghjkmnpqrstuvwxyz';

const GROUPS = 6;
const GROUP_LENGTH = 4;

/**
 * log2 of scrypt's N, with r = 8 and p = 1: what OWASP asks at least where passwords are kept. It takes 128 MB, which a telephone has (age's
 * own programs take 256), and half a second in Chromium on a computer, one to two in Firefox.
 */
export const WORK_FACTOR = 17;

/** What is true of encrypted files and links, for views that say how strong they are. */
export const PASSPHRASE_FACTS = {
  /** The file format, https://age-encryption.org/v1; any program that speaks it opens the file. */
  format: 'age',
  /** How a passphrase becomes a key (RFC 7914). */
  keyDerivation: 'scrypt',
  workFactor: WORK_FACTOR,
  /** How the contents are encrypted and sealed against change (RFC 8439). */
  cipher: 'ChaCha20-Poly1305',
  /** Bits of chance in a passphrase of `newPassphrase`. */
  bits: Math.floor(GROUPS * GROUP_LENGTH * Math.log2(LETTERS.length)),
  /** Shortest passphrase of one's own, in characters. */
  minimum: 12,
} as const;

/** A new passphrase from the browser's own source of chance: "k7mq-3xwd-…", easy to read out. */
export function newPassphrase(): string {
  return Array.from({ length: GROUPS }, () => Array.from({ length: GROUP_LENGTH }, randomLetter).join('')).join('-');
}

/** The same passphrase typed on another machine is the same: accents composed, no white space at its ends. */
export function tidyPassphrase(passphrase: string): string {
  return passphrase.normalize('NFC').trim();
}

/** Whether a passphrase is long enough to encrypt with. */
export function isLongEnough(passphrase: string): boolean {
  return [...tidyPassphrase(passphrase)].length >= PASSPHRASE_FACTS.minimum;
}

/** Each letter as likely as any other: a number that stands for none is drawn again. */
function randomLetter(): string {
  for (;;) {
    const [byte = 0] = crypto.getRandomValues(new Uint8Array(1));
    const letter = LETTERS[byte & 31];
    if (letter !== undefined) return letter;
  }
}
