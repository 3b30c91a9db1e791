import { fromBase64Url, toBase64Url } from '../base64';
import type { MemberId, Signature } from '../change';

/** Who signs, and how. */
export interface Signer {
  id: MemberId;
  sign: (text: string) => Promise<Signature>;
}

/** Whether `signature` is of `id` under `text`. Never rejects: what is no key or no signature is not one. */
export type Verify = (id: MemberId, signature: Signature, text: string) => Promise<boolean>;

/** Keys that are kept ready. */
const MOST_KEYS = 1_000;

/** Signs with an Ed25519 key, `id` being its public half. */
export function signerOf({ id, signing }: { id: MemberId; signing: CryptoKey }): Signer {
  const encoder = new TextEncoder();
  return {
    id,
    sign: async (text) =>
      toBase64Url(new Uint8Array(await crypto.subtle.sign('Ed25519', signing, encoder.encode(text)))),
  };
}

/** Verifies, and keeps the keys it met ready: one for a run, or for as long as the background lives. */
export function createVerify(): Verify {
  const encoder = new TextEncoder();
  const keys = new Map<MemberId, Promise<CryptoKey | null>>();
  return async (id, signature, text) => {
    const imported = keys.get(id) ?? importKey(id);
    if (keys.size < MOST_KEYS) keys.set(id, imported);
    const [key, bytes] = [await imported, fromBase64Url(signature)];
    if (key === null || bytes?.length !== 64) return false;
    return crypto.subtle.verify('Ed25519', key, bytes, encoder.encode(text)).catch(() => false);
  };
}

async function importKey(id: MemberId): Promise<CryptoKey | null> {
  const bytes = fromBase64Url(id);
  if (bytes?.length !== 32) return null;
  return crypto.subtle.importKey('raw', bytes, 'Ed25519', false, ['verify']).catch(() => null);
}
