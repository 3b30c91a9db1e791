import type { IDBPDatabase } from 'idb';
import { readPieces, type Step, type Upgrade } from '../database';

/** One step per version; a new step at the end comes with a frozen example of the new version in `test/stored/`. */
export const steps: readonly Step[] = [createNotes, countChanges];

function createNotes(db: IDBPDatabase): void {
  const notes = db.createObjectStore('notes', { keyPath: 'id' });
  notes.createIndex('site', 'site');
  notes.createIndex('modified', 'modified');
}

/**
 * History, imports, saved views and the directory; and every record gets its place in the count of changes. A record that the browser
 * itself cannot read stays as it lies.
 */
async function countChanges(db: IDBPDatabase, upgrade: Upgrade): Promise<void> {
  db.createObjectStore('versions', { keyPath: ['id', 'modified'] });
  db.createObjectStore('imports', { keyPath: 'id' });
  db.createObjectStore('views', { keyPath: 'id' });
  db.createObjectStore('marks', { keyPath: 'id' }).createIndex('site', 'site');
  const meta = db.createObjectStore('meta', { keyPath: 'id' });

  const notes = upgrade.objectStore('notes');
  notes.createIndex('seq', 'seq');
  notes.createIndex('deleted', 'deleted');
  let seq = 0;
  for await (const { values } of readPieces(notes, { size: 200 })) {
    const stamped = values.map((record, at) => Object.assign({}, record, { seq: seq + at + 1 }));
    seq += values.length;
    await Promise.all(stamped.map(async (record) => notes.put?.(record)));
  }
  await meta.put?.({ id: 'seq', seq });
  // Of no records, it is known that all can be read.
  if ((await notes.count()) === 0) await meta.put?.({ id: 'known', unreadable: [], unstamped: 0 });
}
