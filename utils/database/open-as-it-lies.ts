import { abort } from './abort';
import { Blocked } from './trouble';

/** Opening waits in line behind an upgrade that another context holds up; longer than this means that it does. */
const PATIENCE_MS = 5_000;

/**
 * A bare connection at whatever version the database lies: nothing is upgraded and nothing made. Null where there is no such database.
 * For reading only, and to be closed after use. Throws `Blocked` where an upgrade stands in line before it.
 */
export function openAsItLies(name: string, patience = PATIENCE_MS): Promise<IDBDatabase | null> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open(name);
    let none = false;
    let late = false;
    const waiting = setTimeout(() => {
      late = true;
      reject(new Blocked());
    }, patience);
    // Asked for without a version, only a database that is not there is "upgraded".
    request.onupgradeneeded = () => {
      none = true;
      if (request.transaction) abort(request.transaction);
    };
    request.onsuccess = () => {
      clearTimeout(waiting);
      const db = request.result;
      if (late) return db.close();
      db.onversionchange = () => db.close();
      resolve(db);
    };
    request.onerror = (event) => {
      clearTimeout(waiting);
      event.preventDefault();
      if (none) resolve(null);
      else reject(request.error);
    };
  });
}
