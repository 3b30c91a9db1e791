import * as z from 'zod/mini';
import { browserNet, Change, DataKey, newName, openKey, type Payload, placesOn, sealRecord } from '../../../utils/sync';
import { toBase64Url } from '../../../utils/sync/base64';
import type { Signature } from '../../../utils/sync/change';
import type { Device } from './devices';
import { readStores } from './stores';

const Space = z.object({ id: z.string(), keys: z.object({ id: z.string() }), dataKeys: z.array(DataKey) });
const Objects = z.array(z.object({ key: z.string(), heads: z.object({ changes: z.array(Change) }) }));

/**
 * Writes past the extension with everything a member has: the space's key out of her database, her signature from her own browser, which
 * gives no private key away, and her password of the server.
 */
export async function pushForged(member: Device, said: Pick<Payload, 'from'> & Partial<Payload>): Promise<void> {
  const { spaces = [] } = await readStores(member.view, 'isoloir-sync', ['spaces']);
  const space = z.parse(z.array(Space), spaces).find(({ id }) => id === member.space);
  const [key] = space?.dataKeys ?? [];
  if (!space || !key) throw new Error('nothing to forge with');
  const payload: Payload = { stretch: 'A'.repeat(11), seq: 1, heard: {}, changes: [], members: [], ...said };
  const signer = { id: said.from, sign: (text: string) => signIn(member, text) };
  const record = await sealRecord({ space: space.id, key: await openKey(key), signer, payload });
  await placesOn(browserNet())
    .transport(member.place, newName())
    .push({ records: [record] });
}

/** The change that stands for an object on a device. */
export async function changeOf(device: Device, key: string): Promise<Change> {
  const { objects = [] } = await readStores(device.view, 'isoloir-sync', ['objects']);
  const [change] = z.parse(Objects, objects).find((object) => object.key === key)?.heads.changes ?? [];
  if (!change) throw new Error(`${device.name} knows no ${key}`);
  return change;
}

/** Signs with the key that lies in her database, in a page of the extension. */
async function signIn({ view, space }: Device, text: string): Promise<Signature> {
  const signed = await view.evaluate(
    async (id, signable) => {
      const db = await answered(indexedDB.open('isoloir-sync'));
      const stored: { keys: { signing: CryptoKey } } = await answered(
        db.transaction('spaces').objectStore('spaces').get(id),
      );
      db.close();
      return [
        ...new Uint8Array(await crypto.subtle.sign('Ed25519', stored.keys.signing, new TextEncoder().encode(signable))),
      ];

      function answered<T>(request: IDBRequest<T>): Promise<T> {
        return new Promise((resolve, reject) => {
          request.onsuccess = () => resolve(request.result);
          request.onerror = () => reject(request.error);
        });
      }
    },
    space,
    text,
  );
  return toBase64Url(Uint8Array.from(signed));
}
