import { letPaint } from './let-paint';
import { isLongEnough, tidyPassphrase, WORK_FACTOR } from './passphrase';

/** Bytes encrypted with a passphrase in the age format (https://age-encryption.org/v1). Rejects with `passphrase_short`. */
export async function sealBytes(bytes: Uint8Array, passphrase: string): Promise<Uint8Array> {
  if (!isLongEnough(passphrase)) throw new Error('passphrase_short');
  const { Encrypter } = await import('./age');
  const encrypter = new Encrypter();
  encrypter.setPassphrase(tidyPassphrase(passphrase));
  encrypter.setScryptWorkFactor(WORK_FACTOR);
  await letPaint();
  return encrypter.encrypt(bytes);
}
