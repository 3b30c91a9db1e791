import { readAddress } from '../http/address';
import type { Net } from '../http/net';
import { type Answer, sendTo } from '../http/send';
import { statusFailure } from '../http/status-failure';
import type { Place } from '../space';
import { SyncFailure } from '../sync-failure';
import { type Entry, MAX_LIST_BYTES, readMultistatus } from './read-multistatus';

export interface Listing {
  /** What the folder says of itself. */
  self: Entry | undefined;
  entries: Entry[];
  /** The server's clock, milliseconds since 1970; null where it does not say. */
  at: number | null;
}

/** The five verbs of WebDAV that are used. Paths are relative to the place, folders' end in "/"; all reject with `SyncFailure`. */
export interface DavFolder {
  /** What lies in a folder (`deep`), or itself alone; null where it is not there. */
  list(path: string, deep: boolean, signal?: AbortSignal): Promise<Listing | null>;
  /** The content of a file; null where it is not there. Longer than `max`: `too_large`. */
  read(path: string, max: number, signal?: AbortSignal): Promise<Uint8Array | null>;
  /** `there`: a file of that name was there and `onlyNew` was asked; some servers overwrite it nevertheless. `no_folder`: its folder is not there. */
  write(path: string, bytes: Uint8Array, onlyNew: boolean, signal?: AbortSignal): Promise<Written>;
  /** Makes a folder where it is not there yet. */
  make(path: string, signal?: AbortSignal): Promise<void>;
  /** Deletes a file, or a folder with all in it; that it is gone already is as good. */
  remove(path: string, signal?: AbortSignal): Promise<void>;
}

export type Written = 'written' | 'there' | 'no_folder';

/** Always named one by one: without a list some servers send everything they know, three times as much. */
const WANTED =
  '<?xml version="1.0" encoding="utf-8"?><propfind xmlns="DAV:"><prop>' +
  '<resourcetype/><getcontentlength/><getetag/><getlastmodified/></prop></propfind>';

export function davFolder(place: Place, net: Net): DavFolder {
  const send = sendTo(place, net);
  const failure = ({ status, headers }: Answer) => statusFailure(status, headers, 'not_webdav', net.now());
  return {
    list: async (path, deep, signal) => {
      const headers = { depth: deep ? '1' : '0', 'content-type': 'application/xml; charset=utf-8' };
      const answer = await send({ method: 'PROPFIND', path, headers, body: WANTED, max: MAX_LIST_BYTES, signal });
      if (isMissing(answer)) return null;
      // An ordinary web server answers a method it does not know as if the page had been asked for.
      if (answer.status !== 207) throw failure(answer);
      const entries = readMultistatus(answer.bytes, new URL(path, readAddress(place.address)));
      const at = Date.parse(answer.headers.get('date') ?? '');
      return {
        self: entries.find(({ name }) => name === ''),
        entries: entries.filter(({ name }) => name !== ''),
        at: Number.isNaN(at) ? null : at,
      };
    },
    read: async (path, max, signal) => {
      const answer = await send({ method: 'GET', path, max, within: 120_000, signal });
      if (isMissing(answer)) return null;
      if (answer.status !== 200) throw failure(answer);
      return answer.bytes;
    },
    write: async (path, bytes, onlyNew, signal) => {
      const headers = { 'content-type': 'application/octet-stream', ...(onlyNew && { 'if-none-match': '*' }) };
      const answer = await send({ method: 'PUT', path, headers, body: bytes, signal });
      if (isSuccess(answer)) return 'written';
      if (answer.status === 412 && onlyNew) return 'there';
      if (isMissing(answer) || answer.status === 409) return 'no_folder';
      throw failure(answer);
    },
    make: async (path, signal) => {
      const answer = await send({ method: 'MKCOL', path, signal });
      // 405: there is one already.
      if (isSuccess(answer) || answer.status === 405) return;
      throw answer.status === 409 ? new SyncFailure('not_found', 'no folder for the folder') : failure(answer);
    },
    remove: async (path, signal) => {
      const answer = await send({ method: 'DELETE', path, signal });
      if (!isSuccess(answer) && !isMissing(answer)) throw failure(answer);
    },
  };
}

function isMissing({ status }: Answer): boolean {
  return status === 404 || status === 410;
}

/** 207 tells of things that failed on the way. */
function isSuccess({ status }: Answer): boolean {
  return status >= 200 && status < 300 && status !== 207;
}
