import type { IDBPDatabase, IDBPTransaction } from 'idb';
import { abort } from './abort';

/** The upgrade's own transaction: it reaches every store, and all of it happens or none. */
export type Upgrade = IDBPTransaction<unknown, string[], 'versionchange'>;

/**
 * Brings a database from one version to the next. May await only what `db` and `upgrade` give. A room's steps are a list, one per
 * version: step 1 makes version 1 out of nothing. A step that has shipped is never edited and no store is ever deleted.
 */
export type Step = (db: IDBPDatabase, upgrade: Upgrade) => void | Promise<void>;

/**
 * Takes every step after version `from`. A step that fails undoes the whole upgrade: the old version stays, untouched. Answers why it
 * failed, which the undone request itself does not say.
 */
export async function migrate(
  db: IDBPDatabase,
  upgrade: Upgrade,
  from: number,
  steps: readonly Step[],
): Promise<{ failed: unknown } | undefined> {
  upgrade.done.catch(() => {}); // an undone upgrade is told by the request that asked for it
  try {
    for (const step of steps.slice(from)) await step(db, upgrade);
    return undefined;
  } catch (failed) {
    abort(upgrade);
    return { failed };
  }
}
