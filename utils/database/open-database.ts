import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import { dropCopy, keepCopy } from './copies';
import { migrate, type Step, type Upgrade } from './migrate';
import { openAsItLies } from './open-as-it-lies';
import { Blocked } from './trouble';

/** After we let go of the old version ourselves, an upgrade begins at once, or somebody else holds it up. */
const GRACE_MS = 500;

/** Upgrades that are held up, by the name of their database: whoever asks after them only stands in line behind. */
const heldUp = new Map<string, Promise<unknown>>();

interface Opening<Layout extends DBSchema> {
  name: string;
  steps: readonly Step[];
  /** Whether what lies in an older version can be read from a copy while its upgrade is held up. */
  copied: boolean;
  onOpen: (db: IDBPDatabase<Layout>) => void;
  /** The request is over. After `Blocked` it may not be: then it is still in line. */
  onFailed: () => void;
  onLost: (db?: IDBPDatabase<Layout>) => void;
}

/**
 * Opens a database, upgrading it where it is older. Where another context holds the upgrade up, `Blocked` is thrown at once while the
 * request waits in line, and `onOpen` tells when it is through.
 */
export async function openDatabase<Layout extends DBSchema>({
  name,
  steps,
  copied,
  onOpen,
  onFailed,
  onLost,
}: Opening<Layout>): Promise<IDBPDatabase<Layout>> {
  const before = heldUp.get(name);
  if (before && !(await isThrough(before))) {
    onFailed();
    throw new Blocked();
  }
  const letGo = copied && (await isOlder(name, steps.length)) ? await holdOld(name) : undefined;
  let mine: IDBPDatabase<Layout> | undefined;
  let upgrading: ReturnType<typeof migrate> | undefined;
  let stopWaiting: (why: Blocked) => void;
  const blocked = new Promise<never>((_, reject) => {
    stopWaiting = reject;
  });
  const request = async () =>
    openDB<Layout>(name, steps.length, {
      upgrade: (db, from, _to, upgrade) => {
        // The steps speak of layouts of their own time, so they are not bound to today's types.
        upgrading = migrate(db as unknown as IDBPDatabase, upgrade as unknown as Upgrade, from, steps);
      },
      blocked: async () => {
        if (letGo) await letGo();
        if (letGo) await pause();
        if (upgrading) return;
        heldUp.set(name, opened);
        stopWaiting(new Blocked());
      },
      blocking: () => onLost(mine), // another context wants to upgrade: never stand in its way
      terminated: () => onLost(mine),
    });
  const opened = request()
    .then(
      (db) => {
        mine = db;
        onOpen(db);
        return db;
      },
      async (error: unknown) => {
        onFailed();
        const step = await upgrading;
        throw step ? step.failed : error;
      },
    )
    .finally(() => {
      dropCopy(name);
      heldUp.delete(name);
    });
  return Promise.race([opened, blocked]);
}

/** Whether there is a database of an older version. A browser that cannot say is taken at its word when it upgrades. */
async function isOlder(name: string, version: number): Promise<boolean> {
  try {
    const databases = await indexedDB.databases();
    return databases.some((database) => database.name === name && (database.version ?? version) < version);
  } catch {
    return false;
  }
}

/** Whether a request in line comes through within a moment, for better or worse. */
function isThrough(request: Promise<unknown>): Promise<boolean> {
  const through = () => true;
  return Promise.race([request.then(through, through), pause().then(() => false)]);
}

const pause = () => new Promise<void>((resolve) => setTimeout(resolve, GRACE_MS));

/**
 * Holds the old version open until somebody, we ourselves most likely, asks to upgrade it: then it is copied, and let go. Answers a
 * function that waits until that is done.
 */
async function holdOld(name: string): Promise<(() => Promise<void>) | undefined> {
  const old = await openAsItLies(name).catch(() => null);
  if (!old) return undefined;
  const gone = new Promise<void>((resolve) => {
    old.onversionchange = () => {
      keepCopy(old)
        .catch(() => {}) // without a copy there is only nothing to look at while we wait
        .finally(() => {
          old.close();
          resolve();
        });
    };
    old.onclose = () => resolve();
  });
  return () => gone;
}
