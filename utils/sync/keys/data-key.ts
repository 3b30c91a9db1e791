import * as z from 'zod/mini';
import { fromBase64Url, toBase64Url } from '../base64';
import { Epoch } from '../members/events';
import { type Random, randomBytes } from './random';

/** The key that seals all records of a space, until somebody is put out: 32 bytes of chance, base64url. */
export const DataKey = z.object({ epoch: Epoch, key: z.string().check(z.regex(/^[\w-]{42}[AEIMQUYcgkosw048]$/)) });
export type DataKey = z.infer<typeof DataKey>;

/** A data key made ready; the browser does not give its bytes out again. */
export interface OpenKey {
  epoch: Epoch;
  key: CryptoKey;
}

export function newDataKey(epoch: Epoch, random: Random = randomBytes): DataKey {
  return { epoch, key: toBase64Url(random(32)) };
}

export async function openKey({ epoch, key }: DataKey): Promise<OpenKey> {
  const bytes = fromBase64Url(key) ?? new Uint8Array();
  return { epoch, key: await crypto.subtle.importKey('raw', bytes, 'AES-GCM', false, ['encrypt', 'decrypt']) };
}
