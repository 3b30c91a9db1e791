import type { IDBPDatabase } from 'idb';
import type { Step } from '../database';

/** One step per version; a new step at the end comes with a frozen example of the new version in `test/stored/`. */
export const steps: readonly Step[] = [createPolicies];

/** What versions are, and their texts apart: a list of them must not load megabytes. */
function createPolicies(db: IDBPDatabase): void {
  const policies = db.createObjectStore('policies', { keyPath: 'id' });
  policies.createIndex('url', 'url');
  db.createObjectStore('texts', { keyPath: 'id' });
}
