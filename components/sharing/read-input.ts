/** Bytes of a file that are read at most: an encrypted backup of everything stays far below. */
export const INPUT_LIMIT = 200_000_000;

/** What a file holds: text, or something that a passphrase opens. */
export type ReadInput =
  | { status: 'text'; text: string }
  | { status: 'locked'; bytes: Uint8Array }
  | { status: 'too-large' };

/** Reads a file. Its size is looked at before a byte of it is; `isLocked` tells encrypted ones by their first bytes. */
export async function readInput(file: Blob, isLocked: (bytes: Uint8Array) => boolean): Promise<ReadInput> {
  if (file.size > INPUT_LIMIT) return { status: 'too-large' };
  const bytes = new Uint8Array(await file.arrayBuffer());
  return isLocked(bytes) ? { status: 'locked', bytes } : { status: 'text', text: new TextDecoder().decode(bytes) };
}
