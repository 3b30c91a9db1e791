import { decodeShared, decryptFile, findCode, isEncrypted } from '../../../utils/sharing';
import { readInput } from '../read-input';

/** Something that a passphrase opens. */
export type Lock = { code: string } | { bytes: Uint8Array };

/** What was handed in, read as far as it can be: text for `previewImport`, a lock, or why neither; `reason` as for `sayUnreadable`. */
export type Handed =
  | { status: 'text'; text: string }
  | { status: 'locked'; lock: Lock; wrong: boolean }
  | { status: 'unreadable'; reason: string };

/** A file of any kind. */
export async function readFile(file: Blob): Promise<Handed> {
  const read = await readInput(file, isEncrypted);
  if (read.status === 'locked') return { status: 'locked', lock: { bytes: read.bytes }, wrong: false };
  return read.status === 'text' ? readText(read.text) : { status: 'unreadable', reason: 'too-large' };
}

/** Pasted text: a link or a code in it is opened, everything else is a file's text. */
export async function readText(text: string): Promise<Handed> {
  const armored = new TextEncoder().encode(text.trim().slice(0, 200));
  if (isEncrypted(armored)) {
    return { status: 'locked', lock: { bytes: new TextEncoder().encode(text.trim()) }, wrong: false };
  }
  // A file of notes may quote a link: it is a file all the same.
  if (/^\s*[[{]/.test(text.replace(/^\uFEFF/, ''))) return { status: 'text', text };
  const code = findCode(text);
  return code === null ? { status: 'text', text } : readCode(code);
}

/** The code of a link. */
export async function readCode(code: string, passphrase?: string): Promise<Handed> {
  const read = await decodeShared(code, passphrase);
  if (read.status === 'read') return { status: 'text', text: read.text };
  if (read.status === 'passphrase') return { status: 'locked', lock: { code }, wrong: read.wrong };
  return { status: 'unreadable', reason: read.reason };
}

/** Tries a passphrase on what is locked. */
export async function unlock(lock: Lock, passphrase: string): Promise<Handed> {
  if ('code' in lock) return readCode(lock.code, passphrase);
  try {
    return { status: 'text', text: await decryptFile(lock.bytes, passphrase) };
  } catch (error) {
    const reason = error instanceof Error ? error.message : 'unknown';
    if (reason === 'wrong_passphrase') return { status: 'locked', lock, wrong: true };
    return { status: 'unreadable', reason: reason.replace(/^encrypted_/, '') };
  }
}
