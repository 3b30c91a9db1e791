import { toBase64 } from '../base64';
import type { Net } from '../http/net';
import { newName } from '../keys/random';
import type { Place } from '../space';
import { SyncFailure } from '../sync-failure';
import { type DavFolder, davFolder } from './dav-folder';
import { folderPath, isDeviceFolder, ROOT, recordIn } from './layout';

/** Checks a WebDAV folder as `checkPlace` says. */
export async function checkWebdav(place: Place, net: Net): Promise<'nothing' | 'space'> {
  const dav = davFolder(place, net);
  const address = await dav.list('', false);
  if (address === null) throw new SyncFailure('not_found', 'no such folder');
  if (!address.self?.isFolder) throw new SyncFailure('not_webdav', 'no folder');
  const holds = await holdsRecords(dav);
  // A folder beside those of devices, so that none of them ever meets the trial.
  const folder = `isoloir-trial-${newName(net.random)}/`;
  await dav.make(folder);
  try {
    await tryOut(dav, folder, net);
  } catch (error) {
    await dav.remove(folder).catch(() => {});
    throw error;
  }
  await dav.remove(folder);
  if ((await dav.list(folder, false)) !== null) throw new SyncFailure('forbidden', 'what was deleted is there');
  return holds ? 'space' : 'nothing';
}

/** Writes, writes again, reads back. A server that writes over a file is harmless, because no two devices ever write the same name. */
async function tryOut(dav: DavFolder, folder: string, { random }: Net): Promise<void> {
  const path = `${folder}${newName(random)}.bin`;
  const bytes = random(1_024);
  if ((await dav.write(path, bytes, true)) !== 'written') throw new SyncFailure('forbidden', 'no new file');
  await dav.write(path, bytes, true);
  const back = await dav.read(path, bytes.length);
  if (back === null || toBase64(back) !== toBase64(bytes)) throw new SyncFailure('garbled', 'read back otherwise');
  const entries = (await dav.list(folder, true))?.entries ?? [];
  const [entry] = entries;
  // A second copy under another name is what some servers make of a name that is taken; by its length a record is known to be whole.
  const isTrue =
    entries.length === 1 && path.endsWith(`/${entry?.name}`) && (entry?.size ?? bytes.length) === bytes.length;
  if (!isTrue) throw new SyncFailure('not_webdav', 'a list that is not true');
}

async function holdsRecords(dav: DavFolder): Promise<boolean> {
  const folders = (await dav.list(ROOT, true))?.entries.filter(isDeviceFolder) ?? [];
  for (const { name } of folders) {
    const entries = (await dav.list(folderPath(name), true))?.entries ?? [];
    if (entries.some((entry) => recordIn(entry) !== null)) return true;
  }
  return false;
}
