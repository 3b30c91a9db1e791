import type * as z from 'zod/mini';
import { FILE_LIMITS } from '../json/file-limits';
import { isDeeperThan } from './depth';

/** Why an entry cannot be taken; a message key `refused_<reason>` says it. */
export type RefusedReason =
  | 'not_a_note'
  | 'not_a_view'
  | 'not_a_mark'
  | 'not_a_policy'
  | 'too_deep'
  | 'id'
  | 'twice'
  | 'site'
  | 'page'
  | 'title'
  | 'quote'
  | 'position'
  | 'body'
  | 'too_long'
  | 'kind'
  | 'tags'
  | 'about'
  | 'line'
  | 'name'
  | 'date';

/** An entry of a file as what it should be, or why it is not. */
export type JudgedEntry<Entry> = { entry: Entry } | { refused: RefusedReason };

/** Where in an entry the trouble lies, as `a.b`, with its reason. The first that fits is told. */
const REASONS: [RegExp, RefusedReason][] = [
  [/^(policy\.)?id$/, 'id'],
  [/^(policy\.)?site$/, 'site'],
  [/^target\.title$/, 'title'],
  [/^target\.selector/, 'quote'],
  [/^target\.position/, 'position'],
  [/^(target|url|policy\.url|text\.url)/, 'page'],
  [/^body$/, 'body'],
  [/^kind$/, 'kind'],
  [/^tags/, 'tags'],
  [/^about/, 'about'],
  [/^line/, 'line'],
  [/^(creator|by|name)$/, 'name'],
  [/^(created|modified|deleted|policy\.(kept|read|seen)At)$/, 'date'],
];

/** Reads one entry, trusting nothing; fields that are not ours are left behind. `other` is the reason where no field is to blame. */
export function judgeEntry<Entry>(
  entry: unknown,
  schema: z.ZodMiniType<Entry>,
  other: RefusedReason,
): JudgedEntry<Entry> {
  if (typeof entry !== 'object' || entry === null || Array.isArray(entry)) return { refused: other };
  if (isTooDeep(entry)) return { refused: 'too_deep' };
  const read = schema.safeParse(entry);
  if (read.success) return { entry: read.data };

  const issue = read.error.issues[0];
  const path = issue?.path.join('.') ?? '';
  if (path === 'body' && issue?.code === 'too_big') return { refused: 'too_long' };
  return { refused: REASONS.find(([where]) => where.test(path))?.[1] ?? other };
}

/** Whether an entry holds more brackets inside one another than any of ours. */
export function isTooDeep(entry: unknown): boolean {
  return isDeeperThan(JSON.stringify(entry), FILE_LIMITS.entryDepth);
}
