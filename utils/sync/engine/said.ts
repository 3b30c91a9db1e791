import { conflictIn } from '../merge/conflict-in';
import type { Heads } from '../merge/heads';
import { objectSaid } from '../merge/object-said';
import { objectText } from '../merge/tidy-object';
import type { SharedObject } from '../shared-object';

/**
 * An object as its heads say it. Where several were brought together, it is another state than each of them, and bears an instant of its
 * own: an editor that holds one of them can tell that something else stands now. All devices come to the same instant.
 */
export function said(heads: Heads): SharedObject | null {
  const object = objectSaid(heads);
  if (!object || heads.changes.length < 2) return object;
  const { modified } = object.fields;
  if (typeof modified !== 'string') return object;
  const text = objectText(object);
  const versions = conflictIn(heads) ?? [];
  const taken = versions.some((it) => it.object?.fields.modified === modified && objectText(it.object) !== text);
  if (!taken) return object;
  const instant = new Date(Math.min(Date.parse(modified) + versions.length - 1, END));
  return { ...object, fields: { ...object.fields, modified: instant.toISOString() } };
}

/** The last instant that can be written. */
const END = Date.parse('9999-12-31T23:59:59.999Z');

/** A name for a state of an object: the same for the same heads. */
export function nameHeads({ changes }: Heads): string {
  return changes
    .map(({ stretch, clock }) => `${stretch}:${clock[stretch] ?? 0}`)
    .sort()
    .join(' ');
}
