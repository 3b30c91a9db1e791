import type { IDBPDatabase } from 'idb';
import type { Step } from '../database';

/** One step per version; a new step at the end comes with a frozen example of the new version in `test/stored/`. */
export const steps: readonly Step[] = [createSites];

/** Reports, and what a list needs of them apart: it must not load a hundred megabytes. Rows and questions can be made anew from reports. */
function createSites(db: IDBPDatabase): void {
  const sites = db.createObjectStore('sites', { keyPath: 'site' });
  sites.createIndex('group', 'group');
  db.createObjectStore('rows', { keyPath: 'site' });
  db.createObjectStore('questions', { keyPath: 'clause' });
}
