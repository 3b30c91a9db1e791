import { deleteDB, openDB } from 'idb';
import { Blocked } from './trouble';

/** Who holds a database open is asked to let go, and ours do at once; longer than this means that somebody does not. */
const PATIENCE_MS = 10_000;

/** While a database of this name exists, all others are to be deleted. It holds nothing. */
const WISH = 'isoloir-deleting';

/** Writes down that all databases are to be deleted, so that a browser that ends meanwhile does not end that. */
export async function wishDeleted(): Promise<void> {
  (await openDB(WISH, 1)).close();
}

/** Whether that was written down, and not all has been deleted since. */
export async function areWishedDeleted(): Promise<boolean> {
  return (await indexedDB.databases()).some(({ name }) => name === WISH);
}

/** Nobody wishes it any more: what is written from now on stays. */
export async function unwishDeleted(patience = PATIENCE_MS): Promise<void> {
  await within(deleteDB(WISH), patience);
}

/**
 * Deletes every database of this extension, whatever is in them and whichever version made them; last, with `wish`, that it was wished.
 * Rejects with the first error, `Blocked` where one is still held open, after all others have been tried.
 */
export async function deleteDatabases({ wish = false, patience = PATIENCE_MS } = {}): Promise<void> {
  const names = (await indexedDB.databases()).flatMap(({ name }) => (name === undefined ? [] : [name]));
  const others = names.filter((name) => name !== WISH);
  const tried = await Promise.allSettled(others.map((name) => within(deleteDB(name), patience)));
  const failed = tried.find((one) => one.status === 'rejected');
  if (failed) throw failed.reason;
  if (wish) await unwishDeleted(patience);
}

function within(deleting: Promise<void>, patience: number): Promise<void> {
  return new Promise((done, fail) => {
    const waiting = setTimeout(() => fail(new Blocked()), patience);
    deleting.then(done, fail).finally(() => clearTimeout(waiting));
  });
}
