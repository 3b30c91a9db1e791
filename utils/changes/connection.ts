import { type IDBPDatabase, type IDBPObjectStore, openDB } from 'idb';
import { migrate, steps, type Upgrade } from './migrations';
import { asPoliciesUnavailable, PoliciesUnavailable } from './policies-unavailable';
import type { PoliciesLayout } from './stored-policy';

type Mode = 'readonly' | 'readwrite';
type Database = IDBPDatabase<PoliciesLayout>;
type Name = 'policies' | 'texts';
type Store<N extends Name, M extends Mode> = IDBPObjectStore<PoliciesLayout, Name[], N, M>;

/** Both stores, in one transaction: a version and its text come and go together. */
export interface Stores<M extends Mode> {
  policies: Store<'policies', M>;
  texts: Store<'texts', M>;
}

const NAMES: Name[] = ['policies', 'texts'];

/** A connection to the kept policies that opens when needed, and again after it was lost. */
export interface Connection {
  open(): Promise<void>;
  /** Runs `work` in one transaction: resolves once that is complete, and on any error nothing of it was done. */
  read<T>(work: (stores: Stores<'readonly'>) => Promise<T>): Promise<T>;
  write<T>(work: (stores: Stores<'readwrite'>) => Promise<T>): Promise<T>;
  close(): void;
}

/** `todo` are the migrations, one per version; only tests hand over others. */
export function connect(name: string, todo = steps): Connection {
  let database: Database | undefined;
  let opening: Promise<Database> | undefined;

  /** Each connection takes leave of itself alone: by the time its event arrives, another may have taken its place. */
  function leave(db: Database | undefined): void {
    db?.close();
    if (database === db) database = undefined;
  }

  function open(): Promise<Database> {
    let mine: Database | undefined;
    let stopWaiting: (why: PoliciesUnavailable) => void;
    const blocked = new Promise<never>((_, reject) => {
      stopWaiting = reject;
    });
    const opened = openDB<PoliciesLayout>(name, todo.length, {
      upgrade: (db, from, _to, upgrade) => {
        // The steps speak of layouts of their own time, so they are not bound to today's types.
        void migrate(db as unknown as IDBPDatabase, upgrade as unknown as Upgrade, from, todo);
      },
      blocked: () => stopWaiting(new PoliciesUnavailable('policies_blocked')),
      blocking: () => leave(mine), // another context wants to upgrade: never stand in its way
      terminated: () => leave(mine),
    }).then(
      (db) => {
        [mine, database, opening] = [db, db, undefined];
        return db;
      },
      (error: unknown) => {
        opening = undefined;
        throw error;
      },
    );
    // While blocked every call fails at once, and the request waits in line: calls work again as soon as it is through.
    return Promise.race([opened, blocked]);
  }

  function reach(): Promise<Database> {
    if (database) return Promise.resolve(database);
    opening ??= open();
    return opening;
  }

  /** `strict`: complete means on disk, not in a buffer that a power cut empties. */
  async function begin<M extends Mode>(mode: M) {
    const lost = await reach();
    try {
      return lost.transaction(NAMES, mode, { durability: 'strict' });
    } catch (error) {
      if (!(error instanceof Error && error.name === 'InvalidStateError')) throw error;
      // Closed under us before its event arrived; nothing was begun, so once more is safe.
      leave(lost);
      return (await reach()).transaction(NAMES, mode, { durability: 'strict' });
    }
  }

  async function run<M extends Mode, T>(mode: M, work: (stores: Stores<M>) => Promise<T>): Promise<T> {
    try {
      const transaction = await begin(mode);
      const failure = transaction.done.then(
        () => undefined,
        (error: unknown) => error,
      );
      try {
        const result = await work({
          policies: transaction.objectStore('policies'),
          texts: transaction.objectStore('texts'),
        });
        await transaction.done;
        return result;
      } catch (error) {
        abort(transaction);
        // A request cut off by an abort only says so; why it was aborted stands on the transaction.
        throw error instanceof Error && error.name === 'AbortError' ? ((await failure) ?? error) : error;
      }
    } catch (error) {
      throw asPoliciesUnavailable(error);
    }
  }

  return {
    async open() {
      try {
        await reach();
      } catch (error) {
        throw asPoliciesUnavailable(error);
      }
    },
    read: (work) => run('readonly', work),
    write: (work) => run('readwrite', work),
    close: () => leave(database),
  };
}

/** What already ended cannot be aborted, and says so by throwing. */
function abort(transaction: { abort(): void }): void {
  try {
    transaction.abort();
  } catch {}
}
