import type { Json, SharedObject } from '../../sync';

/** Fields of each kind that this version knows; a later one's are handed on as they came. */
export const FIELDS = {
  note: ['site', 'target', 'body', 'kind', 'tags', 'about', 'line', 'creator', 'created', 'modified', 'deleted', 'by'],
  mark: ['site', 'url', 'name', 'about', 'saidBy', 'created', 'modified', 'by'],
  policy: ['version', 'site', 'url', 'title', 'language', 'keptAt', 'readAt', 'reader', 'answers', 'text'],
} as const;

/** Plain data without what is not there. */
export function asFields(record: object): SharedObject['fields'] {
  const fields: SharedObject['fields'] = {};
  for (const [name, value] of Object.entries(record)) {
    const json = asJson(value);
    if (json !== undefined) fields[name] = json;
  }
  return fields;
}

function asJson(value: unknown): Json | undefined {
  if (value === null || typeof value === 'string' || typeof value === 'boolean') return value;
  if (typeof value === 'number') return Number.isFinite(value) ? value : undefined;
  if (Array.isArray(value)) return value.flatMap((one) => asJson(one) ?? []);
  return typeof value === 'object' ? asFields(value) : undefined;
}
