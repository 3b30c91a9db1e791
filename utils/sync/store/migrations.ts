import type { IDBPDatabase } from 'idb';
import type { Step } from '../../database';

/** One step per version; a new step at the end comes with a frozen example of the new version in `test/stored/`. */
export const steps: readonly Step[] = [createSync];

/** Everything is of a space, so that several stand side by side and one can be left without touching the others. */
function createSync(db: IDBPDatabase): void {
  db.createObjectStore('spaces', { keyPath: 'id' });
  const objects = db.createObjectStore('objects', { keyPath: ['space', 'key'] });
  objects.createIndex('touched', ['space', 'touched']);
  objects.createIndex('split', ['space', 'split']);
  db.createObjectStore('outbox', { keyPath: ['space', 'order', 'changes', 'name'] });
  db.createObjectStore('own', { keyPath: ['space', 'name'] });
  db.createObjectStore('aside', { keyPath: ['space', 'name'] });
  db.createObjectStore('refused', { keyPath: ['space', 'name'] });
  db.createObjectStore('gone', { keyPath: ['space', 'key'] });
}
