import { inParallel } from '../http/in-parallel';
import { SyncFailure } from '../sync-failure';
import type { Push, SealedRecord } from '../transport';
import type { DavFolder } from './dav-folder';
import { FOLDERS, folderPath, recordPath } from './layout';

const AT_ONCE = 4;

/**
 * Puts records into a device's own folder, and then deletes those they replace: never before, so that what was said is always somewhere.
 * Repeated after a cut, it does what is left to do.
 */
export async function writeRecords(
  dav: DavFolder,
  folder: string,
  { records, replaced = [] }: Push,
  signal?: AbortSignal,
): Promise<void> {
  const [first, ...others] = records;
  // The first alone: where the folder is not there yet, one request finds that out.
  if (first) await writeRecord(dav, folder, first, signal);
  await inParallel(others, AT_ONCE, (record) => writeRecord(dav, folder, record, signal));
  await inParallel(replaced, AT_ONCE, (name) => dav.remove(recordPath(folder, name), signal));
}

async function writeRecord(dav: DavFolder, folder: string, { name, bytes }: SealedRecord, signal?: AbortSignal) {
  const path = recordPath(folder, name);
  let written = await dav.write(path, bytes, true, signal);
  if (written === 'no_folder') {
    for (const needed of [...FOLDERS, folderPath(folder)]) await dav.make(needed, signal);
    written = await dav.write(path, bytes, true, signal);
  }
  if (written === 'no_folder') throw new SyncFailure('not_found', 'the folder did not stay');
  if (written === 'there' && !(await isWhole(dav, path, bytes.length, signal)))
    await dav.write(path, bytes, false, signal);
}

/** Whether the record that lies there is not what some servers keep of an upload that was cut off. */
async function isWhole(dav: DavFolder, path: string, length: number, signal?: AbortSignal): Promise<boolean> {
  const size = (await dav.list(path, false, signal))?.self?.size ?? null;
  return size === null || size === length;
}
