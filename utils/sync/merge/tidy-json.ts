import type { Json } from '../shared-object';

/**
 * A copy of a value as plain JSON, its strings without halves of letters; undefined where it is anything else or nested deeper than
 * `depth`. Members that are undefined are left out, as JSON does.
 */
export function tidyJson(value: unknown, depth: number): Json | undefined {
  if (value === null || typeof value === 'boolean') return value;
  if (typeof value === 'string') return value.toWellFormed();
  if (typeof value === 'number') return Number.isFinite(value) ? value + 0 : undefined;
  if (typeof value !== 'object' || depth === 0) return undefined;
  return Array.isArray(value) ? tidyList(value, depth - 1) : tidyRecord(value, depth - 1);
}

function tidyList(list: readonly unknown[], depth: number): Json | undefined {
  const tidied: Json[] = [];
  for (const item of list) {
    const json = tidyJson(item, depth);
    if (json === undefined) return undefined;
    tidied.push(json);
  }
  return tidied;
}

function tidyRecord(record: object, depth: number): Json | undefined {
  if (!isPlain(record)) return undefined;
  const tidied: [string, Json][] = [];
  for (const [name, value] of Object.entries(record)) {
    if (value === undefined) continue;
    const json = name === '__proto__' ? undefined : tidyJson(value, depth);
    if (json === undefined) return undefined;
    tidied.push([name.toWellFormed(), json]);
  }
  return Object.fromEntries(tidied);
}

/** An object of no class, of whatever window; a name "__proto__" read by others leaves one that has more behind it. */
function isPlain(record: object): boolean {
  const behind: unknown = Object.getPrototypeOf(record);
  return behind === null || (typeof behind === 'object' && Object.getPrototypeOf(behind) === null);
}
