import * as Y from 'yjs';
import { type Json, MERGED, type ObjectKey, type SharedObject } from '../shared-object';
import { OBJECT_LIMITS } from './limits';
import { tidyJson } from './tidy-json';
import { textOf, tidyObject } from './tidy-object';

/** The map that holds a document's fields; texts lie in it as types of their own. */
const FIELDS = 'fields';

/** The fields of a document, by name. */
export function fieldsOf(doc: Y.Doc): Y.Map<unknown> {
  return doc.getMap(FIELDS);
}

/**
 * A set's members are the names of a map beside the fields: a root of the document, not a value of a field, so that two devices which
 * began the same object apart from each other still have one set.
 */
export function setOf(doc: Y.Doc, name: string): Y.Map<unknown> {
  return doc.getMap(`set ${name}`);
}

/** The object a document says, tidied. Throws where it says none. */
export function readDocument(doc: Y.Doc, { kind, id }: ObjectKey): SharedObject {
  const { texts, sets } = MERGED[kind];
  const roots = [FIELDS, ...sets.map((name) => `set ${name}`)];
  if ([...doc.share.keys()].some((root) => !roots.includes(root))) throw new Error('foreign root');
  const said: [string, Json][] = [];
  for (const [name, value] of fieldsOf(doc).entries()) {
    if (sets.includes(name)) throw new Error('set among fields');
    said.push([name, texts.includes(name) ? readText(value) : readWhole(value)]);
  }
  for (const name of sets) said.push([name, [...setOf(doc, name).keys()]]);
  const object = tidyObject({ kind, id, fields: Object.fromEntries(said) });
  textOf(object);
  return object;
}

function readText(value: unknown): string {
  if (!(value instanceof Y.Text)) throw new Error('no text');
  return value.toString();
}

function readWhole(value: unknown): Json {
  const json = tidyJson(value, OBJECT_LIMITS.depth);
  if (json === undefined) throw new Error('no value');
  return json;
}
