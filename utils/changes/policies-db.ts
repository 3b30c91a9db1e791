import { connectPolicies, type Stores } from './connection';
import { KEPT_LIMITS, type KeptPolicy, type KeptText, type PolicyDraft } from './kept-policy';
import { PoliciesUnavailable } from './policies-unavailable';
import { sameText } from './same-text';
import { readPolicyRecord, readPolicyRecords, readTextRecord } from './stored-policy';

/** The policies the citizen kept. Every promise that resolves means "on disk". Opened by the background alone. */
export interface PoliciesDb {
  /** Every version of every policy, oldest first. Records that cannot be read are kept, skipped, and counted. */
  all(): Promise<{ policies: KeptPolicy[]; unreadable: number }>;
  /** The versions kept of one address, oldest first. */
  ofAddress(url: string): Promise<KeptPolicy[]>;
  /** One version with its text. */
  read(id: string): Promise<{ policy: KeptPolicy; text: KeptText }>;
  /**
   * Keeps a text as the newest version of its address. The same text again makes no version: only when it was last seen is written down.
   * Refused, with `policies_full` or `versions_full`, where there are as many as can be kept.
   */
  keep(draft: PolicyDraft, now: Date): Promise<{ policy: KeptPolicy; added: boolean }>;
  /** Writes down that the text of a version was read once more, at an instant. */
  markSeen(id: string, readAt: string): Promise<void>;
  /** Ids of all versions, those that cannot be read too. */
  ids(): Promise<string[]>;
  /** Keeps a version from another device as it is, once; false where there are as many as can be kept. What lies under its id stays. */
  add(policy: KeptPolicy, text: KeptText): Promise<boolean>;
  /** Deletes versions with their texts, all or none. */
  forget(ids: string[]): Promise<void>;
  /** Lets go of the database; a later call opens it again. */
  close(): void;
}

/** Opens the database, upgrading what an older version stored. Throws `PoliciesUnavailable`, as all of it does. */
export async function openPolicies(name = 'isoloir-policies'): Promise<PoliciesDb> {
  const connection = connectPolicies(name);
  await connection.open();

  return {
    async all() {
      const records = await connection.read(({ policies }) => policies.getAll());
      const policies = readPolicyRecords(records);
      return { policies, unreadable: records.length - policies.length };
    },

    async ofAddress(url) {
      return readPolicyRecords(await connection.read(({ policies }) => policies.index('url').getAll(url)));
    },

    async read(id) {
      const [record, words] = await connection.read(({ policies, texts }) =>
        Promise.all([policies.get(id), texts.get(id)]),
      );
      if (!record) throw new PoliciesUnavailable('policies_not_found');
      const [policy, text] = [readPolicyRecord(record), readTextRecord(words)];
      if (!policy || !text) throw new PoliciesUnavailable('policies_broken');
      return { policy, text };
    },

    keep: ({ text, ...draft }, now) =>
      connection.write(async (stores) => {
        const newest = await newestOf(stores, draft.url);
        if (newest && sameText(newest.passages ?? [], text.passages)) {
          return { policy: await writeSeen(stores, newest.policy, draft.readAt), added: false };
        }
        await requireRoom(stores, draft.url);
        const policy: KeptPolicy = {
          version: 1,
          id: crypto.randomUUID(),
          ...draft,
          keptAt: latest(now.toISOString(), newest && justAfter(newest.policy.keptAt)),
          seenAt: draft.readAt,
        };
        await Promise.all([stores.policies.add({ ...policy }), stores.texts.add({ id: policy.id, ...text })]);
        return { policy, added: true };
      }),

    markSeen: (id, readAt) =>
      connection.write(async (stores) => {
        const policy = readPolicyRecord(await stores.policies.get(id));
        if (policy) await writeSeen(stores, policy, readAt);
      }),

    ids: () => connection.read(({ policies }) => policies.getAllKeys()),

    add: (policy, text) =>
      connection.write(async (stores) => {
        if ((await stores.policies.getKey(policy.id)) !== undefined) return true;
        if (!(await hasRoom(stores, policy.url))) return false;
        await Promise.all([stores.policies.add({ ...policy }), stores.texts.add({ id: policy.id, ...text })]);
        return true;
      }),

    async forget(ids) {
      await connection.write(({ policies, texts }) =>
        Promise.all(ids.flatMap((id) => [policies.delete(id), texts.delete(id)])),
      );
    },

    close: () => connection.close(),
  };
}

/** The newest version of an address, and its passages where they can be read. */
async function newestOf({ policies, texts }: Stores<'readwrite'>, url: string) {
  const policy = readPolicyRecords(await policies.index('url').getAll(url)).at(-1);
  return policy && { policy, passages: readTextRecord(await texts.get(policy.id))?.passages };
}

/** What cannot be read takes its room too: nothing is dropped to make place. */
async function requireRoom({ policies }: Stores<'readwrite'>, url: string): Promise<void> {
  const addresses = policies.index('url');
  const versions = await addresses.count(url);
  if (versions >= KEPT_LIMITS.versions) throw new PoliciesUnavailable('versions_full');
  if (versions > 0) return;
  let count = 0;
  for (let at = await addresses.openKeyCursor(null, 'nextunique'); at; at = await at.continue()) count += 1;
  if (count >= KEPT_LIMITS.policies) throw new PoliciesUnavailable('policies_full');
}

/** What a later version of the product wrote beside it stays. */
async function writeSeen({ policies }: Stores<'readwrite'>, policy: KeptPolicy, readAt: string): Promise<KeptPolicy> {
  const seenAt = latest(readAt, policy.seenAt);
  if (seenAt !== policy.seenAt) await policies.put({ ...(await policies.get(policy.id)), id: policy.id, seenAt });
  return { ...policy, seenAt };
}

/** Whether one more version can be kept of an address. */
async function hasRoom(stores: Stores<'readwrite'>, url: string): Promise<boolean> {
  try {
    await requireRoom(stores, url);
    return true;
  } catch (error) {
    if (error instanceof PoliciesUnavailable) return false;
    throw error;
  }
}

/** The clock may have gone back since: the order of versions holds nevertheless. */
function latest(one: string, other = one): string {
  return Date.parse(other) > Date.parse(one) ? other : one;
}

function justAfter(instant: string): string {
  return new Date(Date.parse(instant) + 1).toISOString();
}
