import type { IDBPDatabase, IDBPTransaction } from 'idb';

/** The upgrade's own transaction: it reaches every store, and all of it happens or none. */
export type Upgrade = IDBPTransaction<unknown, string[], 'versionchange'>;

/** Brings the database from one version to the next. May await only what `db` and `upgrade` give. */
export type Step = (db: IDBPDatabase, upgrade: Upgrade) => void | Promise<void>;

/**
 * One step per version: step 1 makes version 1 out of nothing. A step that has shipped is never edited and no store is ever
 * deleted; what changes is a new step at the end, with a frozen example of the new version in `test/stored/`.
 */
export const steps: readonly Step[] = [createPolicies];

/** What versions are, and their texts apart: a list of them must not load megabytes. */
function createPolicies(db: IDBPDatabase): void {
  const policies = db.createObjectStore('policies', { keyPath: 'id' });
  policies.createIndex('url', 'url');
  db.createObjectStore('texts', { keyPath: 'id' });
}

/** Takes every step after version `from`. A step that fails undoes the whole upgrade: the old version stays, untouched. */
export async function migrate(db: IDBPDatabase, upgrade: Upgrade, from: number, todo = steps): Promise<void> {
  upgrade.done.catch(() => {}); // an undone upgrade is told by the request that asked for it
  try {
    for (const step of todo.slice(from)) await step(db, upgrade);
  } catch {
    abort(upgrade);
  }
}

/** A request that failed has already aborted the transaction, and aborting twice throws. */
function abort(upgrade: Upgrade): void {
  try {
    upgrade.abort();
  } catch {}
}
