import { judgeHeader } from './age-header';
import { letPaint } from './let-paint';
import { tidyPassphrase } from './passphrase';

/** `other-key`: encrypted for a key, not with a passphrase. `too-hard`: its maker asks for more work than is done here. */
export type SealTrouble = 'broken' | 'other-key' | 'too-hard';

/** What was encrypted, from bytes that anybody may have made; answers why not, and tells a wrong passphrase from a broken file. */
export async function openSealed(
  bytes: Uint8Array,
  passphrase: string,
): Promise<Uint8Array<ArrayBuffer> | SealTrouble | 'wrong-passphrase'> {
  const judged = judgeHeader(bytes);
  if (judged !== 'ok') return judged;
  const { Decrypter } = await import('./age');
  const decrypter = new Decrypter();
  decrypter.addPassphrase(tidyPassphrase(passphrase));
  await letPaint();
  try {
    return new Uint8Array(await decrypter.decrypt(bytes));
  } catch (error) {
    // The library's own words for a key that no passphrase gave; everything after that is a broken file.
    const unmatched = error instanceof Error && error.message.startsWith('no identity matched');
    return unmatched ? 'wrong-passphrase' : 'broken';
  }
}
