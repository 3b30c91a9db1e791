/** Notes as text that fits behind "#" in an address: "isoloir1." and what was packed, "isoloir1e." and what was encrypted. */
const CODE = /^isoloir(\d{1,3})(e?)\.([A-Za-z0-9_-]+)$/;

/** The layout of what is packed. Another one raises the number, and this reader says that it is newer. */
const VERSION = 1;

/** Longest code that is read, in characters: far beyond what an address can carry, short enough to paste. */
export const CODE_LIMIT = 100_000;

/** A code taken apart: what was packed, and whether a passphrase is needed. */
export type OpenedCode = { sealed: boolean; bytes: Uint8Array<ArrayBuffer> };

export type CodeTrouble = 'not-ours' | 'newer-version' | 'too-long' | 'broken';

/** Writes bytes as a code. */
export function writeCode(bytes: Uint8Array, sealed: boolean): string {
  let binary = '';
  for (const byte of bytes) binary += String.fromCharCode(byte);
  const text = btoa(binary)
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replace(/={1,2}$/, '');
  return `isoloir${VERSION}${sealed ? 'e' : ''}.${text}`;
}

/** Reads a code from anywhere; whatever is not exactly one answers why. */
export function readCode(code: string): OpenedCode | CodeTrouble {
  if (code.length > CODE_LIMIT) return 'too-long';
  const [, version, sealed, text] = CODE.exec(code) ?? [];
  if (version === undefined || text === undefined) return 'not-ours';
  if (Number(version) !== VERSION) return Number(version) > VERSION ? 'newer-version' : 'not-ours';
  try {
    const binary = atob(text.replaceAll('-', '+').replaceAll('_', '/'));
    return { sealed: sealed === 'e', bytes: Uint8Array.from(binary, (letter) => letter.charCodeAt(0)) };
  } catch {
    return 'broken';
  }
}
