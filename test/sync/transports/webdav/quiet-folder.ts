import type { DavFolder, Listing } from '../../../../utils/sync/webdav/dav-folder';
import { ROOT } from '../../../../utils/sync/webdav/layout';
import type { Entry } from '../../../../utils/sync/webdav/read-multistatus';

/** A server's clock, at which all folders have long been at rest. */
const AT = 1_800_000_000_000;

/** One device's folder as a server tells of it: what lies there, and its tag. */
export interface ToldFolder {
  records: string[];
  etag: string;
}

/** A place in which lists are all that is asked for; `asked` are the folders that were, '' for the one that holds them. */
export function quietFolder(devices: Map<string, ToldFolder>): DavFolder & { asked: string[] } {
  const asked: string[] = [];
  const refuse = () => Promise.reject(new Error('only lists'));
  return {
    asked,
    list: async (path): Promise<Listing> => {
      const name = path.slice(ROOT.length, -1);
      asked.push(name);
      const device = devices.get(name);
      const entries = device
        ? device.records.map((record) => entry(`${record}.bin`, { size: 1_024 }))
        : [...devices].map(([folder, { etag }]) => entry(folder, { isFolder: true, etag, modified: AT - 60_000 }));
      return { self: entry('', { isFolder: true, ...device, modified: AT - 60_000 }), entries, at: AT };
    },
    read: refuse,
    write: refuse,
    make: refuse,
    remove: refuse,
  };
}

function entry(name: string, said: Partial<Entry>): Entry {
  const { isFolder = false, etag = null, modified = null, size = null } = said;
  return { name, isFolder, etag, modified, size };
}
