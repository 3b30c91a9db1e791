import * as z from 'zod/mini';
import { MemberId, Signature } from '../change';
import { SpaceId } from '../members/events';
import { canonicalText } from '../merge/canonical-text';
import type { SealedRecord } from '../transport';
import { padJson, readJson, unwrapAge, wrapAge } from './age-record';
import { DataKey } from './data-key';
import { newName, type Random, randomBytes } from './random';
import type { Signer, Verify } from './sign';

const Contents = z.object({
  name: z.string(),
  space: SpaceId,
  dataKey: DataKey,
  by: MemberId,
  at: z.iso.datetime(),
  signature: Signature,
});
type Contents = z.infer<typeof Contents>;

/** A new data key, and which member says so. Whether he may is asked of the membership (`mayChangeKey`). */
export type SentKey = Pick<Contents, 'dataKey' | 'by' | 'at'>;

/** A new data key for the members who remain, by their age recipients; signed. */
export async function sealKeyRecord(wish: {
  space: SpaceId;
  dataKey: DataKey;
  recipients: readonly string[];
  signer: Signer;
  at: string;
  random?: Random;
}): Promise<SealedRecord> {
  const { space, dataKey, recipients, signer, at, random = randomBytes } = wish;
  const said = { name: newName(random), space, dataKey, by: signer.id, at };
  const { Encrypter } = await import('./age');
  const encrypter = new Encrypter();
  for (const recipient of recipients) encrypter.addRecipient(recipient);
  const file = await encrypter.encrypt(padJson({ ...said, signature: await signer.sign(keyText(said)) }));
  return wrapAge({ type: 'members', epoch: dataKey.epoch }, said.name, file);
}

/** The new data key, where it was sent to this member. `broken`: no such record, or another's name or epoch stands on it. */
export async function openKeyRecord(
  record: SealedRecord,
  { space, identity, verify }: { space: SpaceId; identity: CryptoKey; verify: Verify },
): Promise<SentKey | 'not_for_me' | 'forged' | 'broken'> {
  const wrapped = unwrapAge(record, 'members');
  if (wrapped === null) return 'broken';
  const { Decrypter } = await import('./age');
  const decrypter = new Decrypter();
  decrypter.addIdentity(identity);
  let opened: unknown;
  try {
    opened = readJson(await decrypter.decrypt(wrapped.file));
  } catch (error) {
    return error instanceof Error && error.message.startsWith('no identity matched') ? 'not_for_me' : 'broken';
  }
  const { data } = Contents.safeParse(opened);
  if (data === undefined || data.space !== space || data.name !== record.name) return 'broken';
  const { signature, ...said } = data;
  if (said.dataKey.epoch !== wrapped.epoch) return 'broken';
  if (!(await verify(said.by, signature, keyText(said)))) return 'forged';
  return { dataKey: said.dataKey, by: said.by, at: said.at };
}

function keyText({ name, space, dataKey, by, at }: Omit<Contents, 'signature'>): string {
  return `isoloir key 1\n${space}\n${canonicalText({ name, dataKey, by, at })}`;
}
