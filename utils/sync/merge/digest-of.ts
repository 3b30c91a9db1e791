import { toBase64Url } from '../base64';
import type { SharedObject } from '../shared-object';
import { byCodeUnits } from './canonical-text';
import { keyText, objectText } from './tidy-object';

/**
 * SHA-256 over all objects in the order of their names, base64url: equal on two devices exactly where they have the same. Of each object
 * its own SHA-256 goes in, so that not all texts are held at once.
 */
export async function digestOf(objects: Iterable<SharedObject>): Promise<string> {
  const hashed: [string, string][] = [];
  for (const object of objects) hashed.push([keyText(object), await sha256(objectText(object) ?? '')]);
  hashed.sort(([one], [other]) => byCodeUnits(one, other));
  return sha256(JSON.stringify(hashed));
}

async function sha256(text: string): Promise<string> {
  return toBase64Url(new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text))));
}
