import type { SharedObject } from '../shared-object';
import type { LocalObjects } from './local-objects';

/** The object as far as this version knows its fields: what stands here can be compared with no more than that. */
export function knownPart({ fields }: LocalObjects, object: SharedObject | null): SharedObject | null {
  if (!object) return null;
  const known = fields[object.kind];
  return {
    ...object,
    fields: Object.fromEntries(Object.entries(object.fields).filter(([name]) => known.includes(name))),
  };
}

/** With the fields of a later version, as they were. */
export function carryOn({ fields }: LocalObjects, object: SharedObject, known: SharedObject | null): SharedObject {
  const ours = fields[object.kind];
  const theirs = Object.entries(known?.fields ?? {}).filter(([name]) => !ours.includes(name));
  return { ...object, fields: { ...Object.fromEntries(theirs), ...object.fields } };
}
