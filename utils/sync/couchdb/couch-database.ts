import type * as z from 'zod/mini';
import type { Net } from '../http/net';
import { type Answer, type Asked, sendTo } from '../http/send';
import { statusFailure } from '../http/status-failure';
import type { Place } from '../space';
import { SyncFailure } from '../sync-failure';
import { About, Changes, Rows, type Sequence, Written } from './couch-answers';

export interface AskedChanges {
  since: Sequence;
  limit: number;
  /** Whether the documents come along. */
  whole: boolean;
  /** Waits so many milliseconds for a first change. */
  wait?: number;
  /** Most bytes of the answer. */
  max: number;
  signal?: AbortSignal | undefined;
}

/** The few questions to a CouchDB database (docs.couchdb.org, API reference); all reject with `SyncFailure`. */
export interface CouchDatabase {
  /** Whether a database answers there; rejects with the reason where it does not. */
  meet(): Promise<void>;
  changes(asked: AskedChanges): Promise<Changes>;
  /** Writes each document or leaves it alone: ids of those that were there already with another revision. */
  write(documents: readonly object[], signal?: AbortSignal): Promise<string[]>;
  /** Revisions of those that are there, by id. */
  revisions(ids: readonly string[], signal?: AbortSignal): Promise<Map<string, string>>;
  /** Ids of documents from the start of the alphabet. */
  ids(limit: number, start?: string): Promise<string[]>;
  attachment(id: string, name: string, max: number, signal?: AbortSignal): Promise<Uint8Array | null>;
}

/** Time that a server has over what it was asked to wait. */
const EXTRA_MS = 10_000;
const MAX_ROWS_BYTES = 4_000_000;

export function couchDatabase(place: Place, net: Net): CouchDatabase {
  const send = sendTo(place, net);
  const ask = async (asked: Asked): Promise<Answer> => {
    const answer = await send(asked);
    if (answer.status >= 200 && answer.status < 300) return answer;
    throw isFull(answer)
      ? new SyncFailure('full', 'no space')
      : statusFailure(answer.status, answer.headers, 'not_couchdb', net.now());
  };
  const get = async (path: string, options: Omit<Asked, 'method' | 'path'> = {}) =>
    jsonOf(await ask({ method: 'GET', path, headers: { accept: 'application/json' }, ...options }));
  const post = async (path: string, body: object, signal?: AbortSignal) => {
    const headers = { accept: 'application/json', 'content-type': 'application/json' };
    return jsonOf(
      await ask({
        method: 'POST',
        path,
        headers,
        body: JSON.stringify(body),
        max: MAX_ROWS_BYTES,
        within: 120_000,
        signal,
      }),
    );
  };
  return {
    meet: async () => {
      const about = About.safeParse(await get('').catch(asNotCouchdb));
      if (!about.success) throw new SyncFailure('not_couchdb', 'no database answers');
    },
    changes: async ({ since, limit, whole, wait, max, signal }) => {
      const query = new URLSearchParams({ since: String(since), limit: String(limit), include_docs: String(whole) });
      if (wait)
        for (const [key, value] of Object.entries({ feed: 'longpoll', timeout: wait })) query.set(key, String(value));
      const within = wait ? wait + EXTRA_MS : 120_000;
      return expect(Changes, await get(`_changes?${query}`, { max, within, signal }));
    },
    write: async (documents, signal) => {
      if (documents.length === 0) return [];
      const written = expect(Written, await post('_bulk_docs', { docs: documents }, signal));
      if (written.length < documents.length) throw new SyncFailure('garbled', 'not all were answered');
      return written.flatMap(({ id, error }) => {
        if (error === undefined) return [];
        if (error === 'conflict') return [id];
        const refused = error === 'forbidden' || error === 'unauthorized';
        throw new SyncFailure(refused ? 'forbidden' : 'server', error.slice(0, 40));
      });
    },
    revisions: async (ids, signal) => {
      const { rows } = expect(Rows, await post('_all_docs', { keys: ids }, signal));
      const there = rows.filter(({ value }) => value && value.deleted !== true);
      return new Map(there.flatMap(({ id, value }) => (id !== undefined && value ? [[id, value.rev]] : [])));
    },
    ids: async (limit, start) => {
      const query = new URLSearchParams({ limit: String(limit) });
      if (start !== undefined) query.set('startkey', JSON.stringify(start));
      const { rows } = expect(Rows, await get(`_all_docs?${query}`, { max: MAX_ROWS_BYTES }));
      return rows.flatMap(({ id }) => id ?? []);
    },
    attachment: async (id, name, max, signal) => {
      const answer = await send({
        method: 'GET',
        path: `${encodeURIComponent(id)}/${name}`,
        max,
        within: 120_000,
        signal,
      });
      if (answer.status === 404) return null;
      if (answer.status !== 200) throw statusFailure(answer.status, answer.headers, 'not_couchdb', net.now());
      return answer.bytes;
    },
  };
}

/** Older servers say so with status 500 and the system's own word. */
function isFull({ status, bytes }: Answer): boolean {
  return status === 500 && /enospc|insufficient_storage/i.test(new TextDecoder().decode(bytes.subarray(0, 10_000)));
}

function jsonOf({ bytes }: Answer): unknown {
  try {
    return JSON.parse(new TextDecoder().decode(bytes));
  } catch {
    throw new SyncFailure('garbled', 'no JSON');
  }
}

/** At the first meeting, what is no JSON is no database. */
function asNotCouchdb(error: unknown): never {
  const garbled = error instanceof SyncFailure && error.reason === 'garbled';
  throw garbled ? new SyncFailure('not_couchdb', 'no JSON') : error;
}

function expect<T>(schema: z.ZodMiniType<T>, value: unknown): T {
  const parsed = schema.safeParse(value);
  if (!parsed.success) throw new SyncFailure('garbled', 'another shape of answer');
  return parsed.data;
}
