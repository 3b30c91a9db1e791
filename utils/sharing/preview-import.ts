import type * as z from 'zod/mini';
import type { Note } from '../notes';
import { isDeeperThan } from './depth';
import { excerptOf } from './excerpt';
import { judgeEntry, type RefusedReason } from './judge-entry';
import { FILE_LIMITS, NOTES_FORMAT, NOTES_VERSION, NotesFile } from './notes-file';

/** What an import would do, before it does anything. `refused` names the entry's place (from 1) and a key `refused_<reason>`. */
export type ImportPreview =
  | { status: 'unreadable'; reason: UnreadableReason }
  | {
      status: 'readable';
      added: Note[];
      /** Kept already, by id or word for word, or twice in the file. What is kept always stays as it is. */
      duplicate: Note[];
      refused: { place: number; reason: RefusedReason; excerpt: string }[];
    };

/** Why the whole file cannot be read; a message key `import_unreadable_<reason>`, "-" as "_". */
export type UnreadableReason = 'too-large' | 'not-json' | 'not-ours' | 'newer-version';

/** Reads a file from anywhere, trusting nothing. `existing` are the notes already kept, trash included. */
export function previewImport(text: string, existing: Note[]): ImportPreview {
  const file = readFile(text);
  if (typeof file === 'string') return { status: 'unreadable', reason: file };

  const preview = {
    status: 'readable' as const,
    added: [] as Note[],
    duplicate: [] as Note[],
    refused: [] as Refused[],
  };
  const ids = new Set(existing.map(({ id }) => id));
  const contents = new Set(existing.map(contentOf));
  for (const [index, entry] of file.notes.entries()) {
    const judged = judgeEntry(entry);
    if ('refused' in judged) {
      preview.refused.push({ place: index + 1, reason: judged.refused, excerpt: excerptOf(entry) });
      continue;
    }
    const { note } = judged;
    const known = ids.has(note.id) || contents.has(contentOf(note));
    preview[known ? 'duplicate' : 'added'].push(note);
    ids.add(note.id);
    contents.add(contentOf(note));
  }
  return preview;
}

type Refused = Extract<ImportPreview, { status: 'readable' }>['refused'][number];

function readFile(text: string): z.infer<typeof NotesFile> | UnreadableReason {
  if (text.length > FILE_LIMITS.chars) return 'too-large';
  if (isDeeperThan(text, FILE_LIMITS.depth)) return 'not-ours';
  const json = parse(text.replace(/^\uFEFF/, ''));
  if (json === undefined) return 'not-json';
  if (isNewer(json)) return 'newer-version';
  const file = NotesFile.safeParse(json);
  if (!file.success) return 'not-ours';
  return file.data.notes.length > FILE_LIMITS.entries ? 'too-large' : file.data;
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** A newer file may hold its notes under another name, so it is told by its format and version alone. */
function isNewer(json: unknown): boolean {
  if (typeof json !== 'object' || json === null || !('format' in json) || !('version' in json)) return false;
  return json.format === NOTES_FORMAT && typeof json.version === 'number' && json.version > NOTES_VERSION;
}

/** What makes two notes one under two ids: the same words about the same words of the same page, begun at the same instant. */
function contentOf({ site, target, body, created }: Note): string {
  return JSON.stringify([site, target.source, target.selector?.exact ?? '', body, Date.parse(created)]);
}
