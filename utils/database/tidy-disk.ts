import { deleteDB, openDB } from 'idb';

/** Two, made in this order: the first then lies between what was written before and the second. They hold nothing of anybody's. */
const SCRATCH = ['isoloir-tidying', 'isoloir-tidying-last'] as const;

/** The first round may only write the log out; a later one finds the files in which that lies. */
const ROUNDS = 4;
const PAUSE_MS = 500;

/**
 * Has the browser let go of what was deleted. Chromium writes all changes into a log, deletions too, and goes through it after four megabytes of
 * them: until then what was deleted for good can be read in its files. It goes through those files earlier in which a deleted database lies
 * ([LevelDB's compaction](https://github.com/google/leveldb/blob/main/doc/impl.md)). Nothing is promised: a browser may do as it likes. Tried in
 * Chromium 156. Never rejects: a full disk, say, has other cares.
 */
export async function tidyDisk({ rounds = ROUNDS, pause = PAUSE_MS } = {}): Promise<void> {
  try {
    for (let round = 0; round < rounds; round += 1) {
      if (round > 0) await new Promise((done) => setTimeout(done, pause));
      for (const name of SCRATCH) await makeScratch(name);
      for (const name of SCRATCH.toReversed()) await deleteDB(name);
    }
  } catch (error) {
    console.info('the browser will tidy up when it likes:', error);
  }
}

async function makeScratch(name: string): Promise<void> {
  const database = await openDB(name, 1, { upgrade: (db) => void db.createObjectStore('nothing').put(0, 0) });
  database.close();
}
