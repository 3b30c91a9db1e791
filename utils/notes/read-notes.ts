import { readPieces } from '../database';
import type { ReadStores } from './connection';
import { newestFirst } from './instants';
import type { Note } from './note';
import { keyOf, type PlainKey, plainKey, readAllStored, readStored } from './stored-note';
import { asNumber, readSeq } from './writing';

/** Characters of one answer, about: a message must not hold the browser up. */
const CHARS = 1_000_000;

/** What a note weighs beside its long texts. */
const BASE_CHARS = 300;

/** Records read at once. */
const PIECE = 200;

/** Read beyond what is asked for: foreign files write instants in ways that sort a little wrongly as text. */
const BEYOND = 50;

/** The notes last changed, newest first, trash left out: reads few notes but those that it answers. */
export async function readNewest(stores: ReadStores, limit: number): Promise<Note[]> {
  const last = await readBackwards(stores, limit + BEYOND);
  const newest = last && readAllStored(last).filter(({ deleted }) => !deleted);
  // Much trash at the end: those behind it are found by their keys.
  if (!newest || (newest.length < limit && last.length === limit + BEYOND)) return readNewestByKey(stores, limit);
  return newestFirst(newest).slice(0, limit);
}

/** The last records of an index in one request, where the browser can (https://w3c.github.io/IndexedDB/#dom-idbindex-getallrecords). */
async function readBackwards({ notes }: ReadStores, count: number): Promise<unknown[] | undefined> {
  const index = notes.index('modified');
  if (!hasAllRecords(index)) return undefined;
  return (await index.getAllRecords({ direction: 'prev', count })).map(({ value }) => value);
}

/** Chrome 141, Firefox 153; older ones go by the keys. */
function hasAllRecords<I extends object>(index: I): index is I & AllRecords {
  return 'getAllRecords' in index;
}

interface AllRecords {
  getAllRecords(options: { direction: 'prev'; count: number }): Promise<{ value: unknown }[]>;
}

/** Looks at all keys. */
async function readNewestByKey({ notes }: ReadStores, limit: number): Promise<Note[]> {
  const trash = new Set(await notes.index('deleted').getAllKeys());
  const ids = (await notes.index('modified').getAllKeys()).filter((id) => !trash.has(id)).reverse();
  const newest: Note[] = [];
  for (let from = 0; from < ids.length && newest.length < limit + BEYOND; from += limit + BEYOND) {
    const some = ids.slice(from, from + limit + BEYOND);
    newest.push(...readAllStored(await Promise.all(some.map(async (id) => notes.get(id)))));
  }
  return newestFirst(newest.filter(({ deleted }) => !deleted)).slice(0, limit);
}

/** When the note that was left alone longest was changed; null where there is none. */
export async function readOldest({ notes }: ReadStores): Promise<string | null> {
  const first = await notes.index('modified').openKeyCursor();
  return typeof first?.key === 'string' ? first.key : null;
}

/** What a piece of the store showed besides its notes. */
export interface Chunk {
  notes: Note[];
  next?: string;
  /** Keys of records that cannot be read, on the way. */
  unreadable: PlainKey[];
}

/** Notes in the order of their ids. `next` is always the id of a note: what cannot be read is passed by. */
export async function readChunk(
  { notes }: ReadStores,
  { after, limit }: { after?: string | undefined; limit: number },
): Promise<Chunk> {
  const chunk: Chunk = { notes: [], unreadable: [] };
  let room = CHARS;
  for await (const { values, failed } of readPieces(notes, { after, size: Math.min(limit, PIECE) })) {
    chunk.unreadable.push(...failed.map(plainKey));
    for (const value of values) {
      const note = readStored(value);
      if (!note) {
        chunk.unreadable.push(keyOf(value));
        continue;
      }
      const last = chunk.notes.at(-1);
      if (last && (chunk.notes.length >= limit || room <= 0)) return { ...chunk, next: last.id };
      chunk.notes.push(note);
      room -= weigh(note);
    }
  }
  return chunk;
}

/**
 * Notes changed after `seq`, oldest change first. `more`: there may be others, after the `seq` answered; an answer can be shorter than
 * `limit` and yet have more behind it.
 */
export async function readSince(
  stores: ReadStores,
  { seq, limit }: { seq: number; limit: number },
): Promise<{ notes: Note[]; seq: number; more: boolean }> {
  const notes: Note[] = [];
  let room = CHARS;
  let last = seq;
  for (;;) {
    const size = Math.min(limit, PIECE);
    const records = await stores.notes.index('seq').getAll(IDBKeyRange.lowerBound(last, true), size);
    for (const record of records) {
      if (notes.length >= limit || room <= 0) return { notes, seq: last, more: true };
      const note = readStored(record);
      if (note) notes.push(note);
      if (note) room -= weigh(note);
      last = asNumber(record.seq) ?? last;
    }
    // Deletions are changes too, of which no record is left.
    if (records.length < size) return { notes, seq: await readSeq(stores), more: false };
  }
}

/** Notes outside the trash on the sites that `isOwn` accepts, newest first: reads the notes of no other site. */
export async function readSites({ notes }: ReadStores, isOwn: (site: string) => boolean): Promise<Note[]> {
  const own: string[] = [];
  for (let at = await notes.index('site').openKeyCursor(null, 'nextunique'); at; at = await at.continue()) {
    if (typeof at.key === 'string' && isOwn(at.key)) own.push(at.key);
  }
  const records = await Promise.all(own.map(async (site) => notes.index('site').getAll(site)));
  return newestFirst(readAllStored(records.flat()).filter((note) => !note.deleted));
}

/** Every site with a note or a mark, by the keys alone. */
export async function readSiteKeys({ notes, marks }: ReadStores): Promise<string[]> {
  const sites = new Set<string>();
  for (let at = await notes.index('site').openKeyCursor(null, 'nextunique'); at; at = await at.continue()) {
    sites.add(String(at.key));
  }
  for (let at = await marks.index('site').openKeyCursor(null, 'nextunique'); at; at = await at.continue()) {
    sites.add(String(at.key));
  }
  return [...sites];
}

/** The notes under these ids, trash included; ids that are gone are passed over. */
export async function readFound({ notes }: ReadStores, ids: string[]): Promise<Note[]> {
  return readAllStored(await Promise.all([...new Set(ids)].map(async (id) => notes.get(id))));
}

type VersionKey = [id: string, modified: string];

/** Versions of all notes, in the order of their keys. */
export async function readVersionsChunk(
  { versions }: ReadStores,
  { after, limit }: { after?: VersionKey | undefined; limit: number },
): Promise<{ versions: Note[]; next?: VersionKey }> {
  const read: Note[] = [];
  let room = CHARS;
  for await (const { values } of readPieces(versions, { after, size: Math.min(limit, PIECE) })) {
    for (const version of readAllStored(values)) {
      const last = read.at(-1);
      if (last && (read.length >= limit || room <= 0)) return { versions: read, next: [last.id, last.modified] };
      read.push(version);
      room -= weigh(version);
    }
  }
  return { versions: read };
}

const weigh = ({ body, target, line }: Note): number =>
  BASE_CHARS + body.length + (target.selector?.exact.length ?? 0) + (line?.says.length ?? 0);
