import { fromBase64Url } from '../base64';
import type { MemberId } from '../change';
import { type Signer, signerOf } from './sign';

/** What stands before the 32 bytes of an Ed25519 private key in PKCS #8 (RFC 8410, section 7). */
const PKCS8 = [0x30, 0x2e, 0x02, 0x01, 0x00, 0x30, 0x05, 0x06, 0x03, 0x2b, 0x65, 0x70, 0x04, 0x22, 0x04, 0x20];

/** The public half of the Ed25519 key that 32 bytes of chance make. */
export async function seedKey(seed: Uint8Array): Promise<MemberId> {
  const { x } = await crypto.subtle.exportKey('jwk', await importSeed(seed, true));
  if (x === undefined) throw new Error('no public key');
  return x;
}

/** Signs with the key that a seed (base64url) makes. Rejects where it is none. */
export async function signerOfSeed(seed: string): Promise<Signer> {
  const bytes = fromBase64Url(seed);
  if (bytes?.length !== 32) throw new Error('no seed');
  return signerOf({ id: await seedKey(bytes), signing: await importSeed(bytes, false) });
}

function importSeed(seed: Uint8Array, extractable: boolean): Promise<CryptoKey> {
  return crypto.subtle.importKey('pkcs8', Uint8Array.from([...PKCS8, ...seed]), 'Ed25519', extractable, ['sign']);
}
