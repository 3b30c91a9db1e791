import * as z from 'zod/mini';
import { toBase64Url } from '../base64';
import { MemberId } from '../change';
import { SyncFailure } from '../sync-failure';

/** A private key as the browser keeps it. */
const Key = z.custom<CryptoKey>((value) => value instanceof CryptoKey);

/** What makes this device a member of one space. Kept in IndexedDB as it is: the private halves are used, but never leave the browser. */
export const MyKeys = z.object({
  id: MemberId,
  /** age X25519 recipient. */
  recipient: z.string(),
  /** Ed25519, to sign. */
  signing: Key,
  /** X25519, to open what is sent to `recipient`. */
  identity: Key,
});
export type MyKeys = z.infer<typeof MyKeys>;

/** New keys from the browser's own source of chance: none is used in two spaces. */
export async function makeMyKeys(): Promise<MyKeys> {
  const [signing, identity] = await Promise.all([
    makePair('Ed25519', ['sign', 'verify']),
    makePair('X25519', ['deriveBits']),
  ]);
  const { identityToRecipient } = await import('./age');
  return {
    id: toBase64Url(new Uint8Array(await crypto.subtle.exportKey('raw', signing.publicKey))),
    recipient: await identityToRecipient(identity.privateKey),
    signing: signing.privateKey,
    identity: identity.privateKey,
  };
}

async function makePair(name: 'Ed25519' | 'X25519', usages: KeyUsage[]): Promise<CryptoKeyPair> {
  // Chrome has both since 137, Firefox since 130.
  const pair = await crypto.subtle.generateKey({ name }, false, usages).catch((error: unknown) => {
    throw new SyncFailure('browser', String(error));
  });
  if (!('privateKey' in pair)) throw new Error('no pair of keys');
  return pair;
}
