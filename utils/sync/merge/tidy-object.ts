import { type Json, MERGED, type ObjectKey, type SharedObject } from '../shared-object';
import { SyncFailure } from '../sync-failure';
import { byCodeUnits, canonicalText } from './canonical-text';
import { OBJECT_LIMITS } from './limits';
import { tidyJson } from './tidy-json';

/** A field's name; `__proto__` cannot be one. */
const NAME = /^[A-Za-z][\w-]*$/;

/**
 * An object as every device knows it: texts and sets of its kind are always there, sets sorted and without doubles, strings without
 * halves of letters. Throws `SyncFailure('too_large')` for what is no JSON or beyond `OBJECT_LIMITS`.
 */
export function tidyObject({ kind, id, fields }: SharedObject): SharedObject {
  const { texts, sets } = MERGED[kind];
  const tidied: { [name: string]: Json } = {};
  for (const name of texts) tidied[name] = '';
  for (const name of sets) tidied[name] = [];
  for (const [name, value] of Object.entries(fields)) {
    if (value === undefined) continue;
    if (!NAME.test(name) || name.length > OBJECT_LIMITS.name) throw new SyncFailure('too_large', 'name of a field');
    if (texts.includes(name)) tidied[name] = tidyText(value);
    else if (sets.includes(name)) tidied[name] = tidySet(value);
    else tidied[name] = tidyWhole(value);
  }
  if (Object.keys(tidied).length > OBJECT_LIMITS.fields) throw new SyncFailure('too_large', 'fields');
  return { kind, id, fields: tidied };
}

/** The canonical text of an object, tidied; null of none. Two devices have the same object exactly where these are equal. */
export function objectText(object: SharedObject | null): string | null {
  return object === null ? null : textOf(tidyObject(object));
}

/** Of an object that is tidy already. */
export function textOf({ kind, id, fields }: SharedObject): string {
  const text = canonicalText({ kind, id, fields });
  if (text.length > OBJECT_LIMITS.whole) throw new SyncFailure('too_large', 'object');
  return text;
}

/** An object's name as one text: key of a store, and the order of objects. */
export function keyText({ kind, id }: ObjectKey): string {
  return `${kind}/${id}`;
}

function tidyText(value: Json): string {
  if (typeof value !== 'string' || value.length > OBJECT_LIMITS.text) throw new SyncFailure('too_large', 'text');
  return value.toWellFormed();
}

function tidySet(value: Json): string[] {
  if (!Array.isArray(value) || value.length > OBJECT_LIMITS.members) throw new SyncFailure('too_large', 'set');
  return [...new Set(value.map(tidyMember))].sort(byCodeUnits);
}

function tidyMember(member: Json): string {
  if (typeof member !== 'string' || member === '' || member.length > OBJECT_LIMITS.member) {
    throw new SyncFailure('too_large', 'member of a set');
  }
  return member.toWellFormed();
}

function tidyWhole(value: Json): Json {
  const json = tidyJson(value, OBJECT_LIMITS.depth);
  if (json === undefined) throw new SyncFailure('too_large', 'value');
  return json;
}
