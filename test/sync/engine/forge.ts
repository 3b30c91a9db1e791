import { newName, openKey, type Payload, type SealedRecord, sealRecord, signerOf } from '../../../utils/sync';
import type { Device } from './device';
import type { TestPlace } from './test-place';

/** A record under the space's key that says of itself what it likes, signed by `forger`. */
export async function recordOf(
  forger: Device<TestPlace>,
  said: Pick<Payload, 'from'> & Partial<Payload>,
): Promise<SealedRecord> {
  const space = await forger.store.space(forger.space);
  const [key] = space?.dataKeys ?? [];
  if (!space || !key) throw new Error('nothing to forge with');
  const payload: Payload = { stretch: 'A'.repeat(11), seq: 1, heard: {}, changes: [], members: [], ...said };
  const signer = { id: said.from, sign: signerOf(space.keys).sign };
  return sealRecord({ space: space.id, key: await openKey(key), signer, payload });
}

/** Puts records where the others' lie, in a folder of their own. */
export async function pushTo({ place }: Device<TestPlace>, records: readonly SealedRecord[]): Promise<void> {
  await place.places().transport(place.at, newName()).push({ records });
}

/** All records that lie at a place. */
export async function recordsAt(place: TestPlace): Promise<SealedRecord[]> {
  const transport = place.places().transport(place.at, newName());
  const records: SealedRecord[] = [];
  for (let cursor: string | null = null, more = true; more; ) {
    const pulled = await transport.pull(cursor);
    records.push(...pulled.records);
    ({ cursor, more } = pulled);
  }
  return records;
}
