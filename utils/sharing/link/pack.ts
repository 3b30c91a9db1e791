import { DICTIONARY } from './dictionary';

/** Most bytes that a packed text may become: thirty times what a code of full length usually holds. */
export const TEXT_LIMIT = 2_000_000;

/** Bytes unpacked at a time. Deflate makes at most 1,032 bytes of one, so a step gives half a megabyte at most. */
const STEP = 512;

export type UnpackTrouble = 'too-large' | 'cut-short' | 'broken';

/** Text as raw deflate (RFC 1951) over the preset dictionary. Throws `too_large` where `unpack` would refuse it. */
export async function pack(text: string): Promise<Uint8Array<ArrayBuffer>> {
  const bytes = new TextEncoder().encode(text);
  if (bytes.length > TEXT_LIMIT) throw new Error('too_large');
  const { deflateSync } = await import('./flate');
  return new Uint8Array(deflateSync(bytes, { level: 9, mem: 12, dictionary: DICTIONARY }));
}

/** The text again, from bytes that anybody may have made: at most `TEXT_LIMIT` and one step are ever held. */
export async function unpack(bytes: Uint8Array): Promise<{ text: string } | UnpackTrouble> {
  const whole = await inflate(bytes);
  if (typeof whole === 'string') return whole;
  // Nothing may follow what was packed: without its last byte it has to be cut short.
  if ((await inflate(bytes.subarray(0, -1))) !== 'cut-short') return 'broken';
  try {
    return { text: new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(whole) };
  } catch {
    return 'broken';
  }
}

class TooLarge extends Error {}

async function inflate(bytes: Uint8Array): Promise<Uint8Array | UnpackTrouble> {
  if (bytes.length === 0) return 'cut-short';
  const { FlateErrorCode, Inflate } = await import('./flate');
  const parts: Uint8Array[] = [];
  let size = 0;
  const inflater = new Inflate({ dictionary: DICTIONARY }, (part) => {
    size += part.length;
    if (size > TEXT_LIMIT) throw new TooLarge();
    parts.push(part);
  });
  try {
    for (let at = 0; at < bytes.length; at += STEP) {
      inflater.push(bytes.subarray(at, at + STEP), at + STEP >= bytes.length);
    }
  } catch (error) {
    if (error instanceof TooLarge) return 'too-large';
    const ended = error instanceof Error && 'code' in error && error.code === FlateErrorCode.UnexpectedEOF;
    return ended ? 'cut-short' : 'broken';
  }
  return join(parts, size);
}

function join(parts: Uint8Array[], size: number): Uint8Array {
  const whole = new Uint8Array(size);
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
