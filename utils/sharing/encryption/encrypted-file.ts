import { isArmored } from './age-header';
import { openSealed } from './open-sealed';
import { sealBytes } from './seal';

/** Largest encrypted file that is read, in bytes. */
const FILE_LIMIT = 100_000_000;

/** A text as an encrypted file, `.age`: any program that speaks age opens it with the passphrase. Rejects with `passphrase_short`. */
export async function encryptFile(text: string, passphrase: string): Promise<Uint8Array> {
  return sealBytes(new TextEncoder().encode(text), passphrase);
}

/**
 * The text of an encrypted file, binary or armored. Rejects with the end of a key `error_<reason>`: `wrong_passphrase`,
 * `encrypted_broken`, `encrypted_other_key`, `encrypted_too_hard`, `too_large`.
 */
export async function decryptFile(bytes: Uint8Array, passphrase: string): Promise<string> {
  if (bytes.length > FILE_LIMIT) throw new Error('too_large');
  const opened = await openSealed(isArmored(bytes) ? await withoutArmor(bytes) : bytes, passphrase);
  if (opened === 'wrong-passphrase') throw new Error('wrong_passphrase');
  if (typeof opened === 'string') throw new Error(`encrypted_${opened.replaceAll('-', '_')}`);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(opened);
  } catch {
    throw new Error('encrypted_broken');
  }
}

async function withoutArmor(bytes: Uint8Array): Promise<Uint8Array> {
  const { armor } = await import('./age');
  try {
    return armor.decode(new TextDecoder().decode(bytes));
  } catch {
    throw new Error('encrypted_broken');
  }
}
