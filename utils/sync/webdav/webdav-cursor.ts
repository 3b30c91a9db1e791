import * as z from 'zod/mini';
import { NAME } from '../http/record-name';
import { SyncFailure } from '../sync-failure';

/** What has been seen of one device's folder. */
export interface SeenFolder {
  /** What the folder said of itself when it had been read to its end; null: to be read again. */
  tag: string | null;
  /** Length of each record by its name; null where the server does not tell lengths. */
  records: Map<string, number | null>;
}

/** How far a WebDAV place has been read. */
export interface WebdavCursor {
  folders: Map<string, SeenFolder>;
  /** Looks since a folder was last read that said nothing of having changed. */
  trusting: number;
  /** Which folder that was; null where none was yet. */
  checked: string | null;
  /** False once a folder was found that had grown and said nothing of it: then none here is believed. */
  tagsHold: boolean;
}

const Text = z.object({
  v: z.literal(1),
  trusting: z.int(),
  /** Not in cursors written before folders were checked in turn. */
  checked: z.optional(z.nullable(z.string())),
  tagsHold: z.boolean(),
  /** Tag, and name after name, each followed by its length in base 36 and a comma. */
  folders: z.record(z.string().check(z.regex(NAME)), z.tuple([z.nullable(z.string()), z.string()])),
});

/** What `Pulled.cursor` promises. */
const LONGEST = 2_000_000;
const NAME_LENGTH = 22;

/** A text that is none of ours reads as null does: from the beginning, which costs time and loses nothing. */
export function readCursor(text: string | null): WebdavCursor {
  const parsed = Text.safeParse(jsonOrNull(text)).data;
  if (parsed === undefined) return { folders: new Map(), trusting: 0, checked: null, tagsHold: true };
  const folders = Object.entries(parsed.folders).map(
    ([name, [tag, records]]) => [name, { tag, records: unpack(records) }] as const,
  );
  const { trusting, checked = null, tagsHold } = parsed;
  return { folders: new Map(folders), trusting, checked, tagsHold };
}

/** Throws `SyncFailure` `too_large` where so many records lie there that it would be longer than a cursor may be (some 70,000). */
export function writeCursor({ folders, trusting, checked, tagsHold }: WebdavCursor): string {
  const packed = [...folders].map(([name, { tag, records }]) => [name, [tag, pack(records)]]);
  const text = JSON.stringify({ v: 1, trusting, checked, tagsHold, folders: Object.fromEntries(packed) });
  if (text.length > LONGEST) throw new SyncFailure('too_large', 'too many records in one place');
  return text;
}

function pack(records: SeenFolder['records']): string {
  return [...records].map(([name, size]) => `${name}${size?.toString(36) ?? ''},`).join('');
}

function unpack(text: string): SeenFolder['records'] {
  const parts = text.split(',').slice(0, -1);
  return new Map(
    parts.map((part) => {
      const size = Number.parseInt(part.slice(NAME_LENGTH), 36);
      return [part.slice(0, NAME_LENGTH), Number.isNaN(size) ? null : size];
    }),
  );
}

function jsonOrNull(text: string | null): unknown {
  try {
    return JSON.parse(text ?? 'null');
  } catch {
    return null;
  }
}
