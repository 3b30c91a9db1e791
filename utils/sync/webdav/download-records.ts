import { inParallel } from '../http/in-parallel';
import { SyncFailure } from '../sync-failure';
import { MAX_RECORD_BYTES, type SealedRecord } from '../transport';
import type { DavFolder } from './dav-folder';
import type { Unread } from './find-news';
import { recordPath } from './layout';

export interface Downloaded extends Unread {
  /** null: too long; undefined: no longer there. */
  record: SealedRecord | null | undefined;
}

const AT_ONCE = 4;

/**
 * Downloads records. Where one fails, those that came are given back all the same, so that one file a server cannot read does not keep
 * back the others; rejects where none came.
 */
export async function downloadRecords(
  dav: DavFolder,
  wanted: readonly Unread[],
  signal?: AbortSignal,
): Promise<Downloaded[]> {
  const done: Downloaded[] = [];
  try {
    await inParallel(wanted, AT_ONCE, async (it) => {
      done.push({ ...it, record: await download(dav, it, signal) });
    });
  } catch (error) {
    signal?.throwIfAborted();
    if (done.length === 0) throw error;
  }
  return done;
}

async function download(
  dav: DavFolder,
  { folder, name, size }: Unread,
  signal?: AbortSignal,
): Promise<Downloaded['record']> {
  if (size !== null && size > MAX_RECORD_BYTES) return null;
  try {
    const bytes = await dav.read(recordPath(folder, name), MAX_RECORD_BYTES, signal);
    return bytes === null ? undefined : { name, bytes };
  } catch (error) {
    if (error instanceof SyncFailure && error.reason === 'too_large') return null;
    throw error;
  }
}
