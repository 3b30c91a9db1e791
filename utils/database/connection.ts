import type { DBSchema, IDBPDatabase, IDBPObjectStore, StoreNames } from 'idb';
import { abort } from './abort';
import type { Step } from './migrate';
import { openDatabase } from './open-database';

type Mode = 'readonly' | 'readwrite';

/** The stores of a transaction, by name: what is written in them comes and goes together. */
export type Stores<Layout extends DBSchema, Name extends StoreNames<Layout>, M extends Mode> = {
  readonly [N in Name & string]: IDBPObjectStore<Layout, Name[], N, M>;
};

/** A connection that opens when needed, and again after it was lost. */
export interface Connection<Layout extends DBSchema, Name extends StoreNames<Layout>> {
  open(): Promise<void>;
  /** Runs `work` in one transaction: resolves once that is complete, and on any error nothing of it was done. */
  read<T>(work: (stores: Stores<Layout, Name, 'readonly'>) => Promise<T>): Promise<T>;
  write<T>(work: (stores: Stores<Layout, Name, 'readwrite'>) => Promise<T>): Promise<T>;
  close(): void;
}

export interface ConnectionOptions<Name> {
  /** Of the database. */
  name: string;
  /** The migrations, one per version. */
  steps: readonly Step[];
  /** The stores every transaction spans. */
  stores: readonly Name[];
  /** Whatever went wrong, as the room's own error; what is one already stays as it is. */
  unavailable: (error: unknown) => Error;
  /** Whether what lies in an older version can be read, from `copyOf`, while its upgrade is held up: it is held in memory then. */
  copied?: boolean;
}

/** The one way in which databases are opened. All its promises reject with what `unavailable` makes. */
export function connect<Layout extends DBSchema, Name extends StoreNames<Layout> = StoreNames<Layout>>({
  name,
  steps,
  stores,
  unavailable,
  copied = false,
}: ConnectionOptions<Name>): Connection<Layout, Name> {
  type Database = IDBPDatabase<Layout>;
  let database: Database | undefined;
  let opening: Promise<Database> | undefined;

  /** Each connection takes leave of itself alone: by the time its event arrives, another may have taken its place. */
  function leave(db: Database | undefined): void {
    db?.close();
    if (database === db) database = undefined;
  }

  function open(): Promise<Database> {
    // While blocked every call fails at once, and the request waits in line: calls work again as soon as it is through.
    return openDatabase<Layout>({
      name,
      steps,
      copied,
      onOpen: (db) => {
        [database, opening] = [db, undefined];
      },
      onFailed: () => {
        opening = undefined;
      },
      onLost: leave,
    });
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
      return lost.transaction([...stores], mode, { durability: 'strict' });
    } catch (error) {
      if (!(error instanceof Error && error.name === 'InvalidStateError')) throw error;
      // Closed under us before its event arrived; nothing was begun, so once more is safe.
      leave(lost);
      return (await reach()).transaction([...stores], mode, { durability: 'strict' });
    }
  }

  async function runOnce<M extends Mode, T>(
    mode: M,
    work: (stores: Stores<Layout, Name, M>) => Promise<T>,
  ): Promise<T> {
    const transaction = await begin(mode);
    const failure = transaction.done.then(
      () => undefined,
      (error: unknown) => error,
    );
    try {
      const reached = Object.fromEntries(stores.map((store) => [store, transaction.objectStore(store)]));
      const result = await work(reached as Stores<Layout, Name, M>);
      await transaction.done;
      return result;
    } catch (error) {
      abort(transaction);
      // A request cut off by an abort only says so; why it was aborted stands on the transaction.
      throw error instanceof Error && error.name === 'AbortError' ? ((await failure) ?? error) : error;
    }
  }

  async function run<M extends Mode, T>(mode: M, work: (stores: Stores<Layout, Name, M>) => Promise<T>): Promise<T> {
    const used = database;
    try {
      try {
        return await runOnce(mode, work);
      } catch (error) {
        if (!(error instanceof Error && error.name === 'InvalidStateError')) throw error;
        // Firefox closes a database whose disk is full under the next transaction too: nothing of that was done, so once more is safe.
        leave(used);
        return await runOnce(mode, work);
      }
    } catch (error) {
      throw unavailable(error);
    }
  }

  return {
    async open() {
      try {
        await reach();
      } catch (error) {
        throw unavailable(error);
      }
    },
    read: (work) => run('readonly', work),
    write: (work) => run('readwrite', work),
    close: () => leave(database),
  };
}
