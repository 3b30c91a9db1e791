import { Note } from '../notes';
import { isDeeperThan } from './depth';
import { FILE_LIMITS } from './notes-file';

/** Why an entry cannot be taken; a message key `refused_<reason>` says it. */
export type RefusedReason =
  | 'not_a_note'
  | 'too_deep'
  | 'id'
  | 'site'
  | 'page'
  | 'title'
  | 'quote'
  | 'body'
  | 'too_long'
  | 'date';

/** An entry of a file: a note, or why it is none. */
export type JudgedEntry = { note: Note } | { refused: RefusedReason };

/** Where in an entry the trouble lies, as `a.b`, with its reason. The first that fits is told. */
const REASONS: [RegExp, RefusedReason][] = [
  [/^id$/, 'id'],
  [/^site$/, 'site'],
  [/^target\.title$/, 'title'],
  [/^target\.selector/, 'quote'],
  [/^target/, 'page'],
  [/^body$/, 'body'],
  [/^(created|modified|deleted)$/, 'date'],
];

/** Reads one entry, trusting nothing; fields that are not ours are left behind. */
export function judgeEntry(entry: unknown): JudgedEntry {
  if (typeof entry !== 'object' || entry === null || Array.isArray(entry)) return { refused: 'not_a_note' };
  if (isDeeperThan(JSON.stringify(entry), FILE_LIMITS.entryDepth)) return { refused: 'too_deep' };
  const read = Note.safeParse(entry);
  if (read.success) return { note: read.data };

  const issue = read.error.issues[0];
  const path = issue?.path.join('.') ?? '';
  if (path === 'body' && issue?.code === 'too_big') return { refused: 'too_long' };
  return { refused: REASONS.find(([where]) => where.test(path))?.[1] ?? 'not_a_note' };
}
