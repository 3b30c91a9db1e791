import * as Y from 'yjs';
import { type Json, MERGED, type SharedObject } from '../shared-object';
import { canonicalText } from './canonical-text';
import { fieldsOf, setOf } from './document';
import { editsBetween } from './edit-text';
import { OBJECT_LIMITS } from './limits';
import { tidyJson } from './tidy-json';

/** Makes a document say `object`, which is tidy, by the least that has to change. */
export function writeObject(doc: Y.Doc, object: SharedObject): void {
  const { texts, sets } = MERGED[object.kind];
  doc.transact(() => {
    const fields = fieldsOf(doc);
    for (const name of fields.keys()) if (!(name in object.fields)) fields.delete(name);
    for (const [name, value] of Object.entries(object.fields)) {
      if (texts.includes(name)) writeText(fields, name, String(value));
      else if (sets.includes(name)) writeSet(setOf(doc, name), value);
      else writeWhole(fields, name, value);
    }
  });
}

function writeText(fields: Y.Map<unknown>, name: string, wanted: string): void {
  const text = fields.get(name);
  if (!(text instanceof Y.Text)) {
    fields.set(name, new Y.Text(wanted));
    return;
  }
  // From the end, so that what is before stays where it is.
  for (const { at, removed, added } of editsBetween(text.toString(), wanted).reverse()) {
    // First what is added: it then stands before what it replaces, and what another wrote right behind that comes after it.
    if (added !== '') text.insert(at, added);
    if (removed > 0) text.delete(at + added.length, removed);
  }
}

function writeSet(members: Y.Map<unknown>, wanted: Json): void {
  const names = new Set(Array.isArray(wanted) ? wanted.map(String) : []);
  for (const member of members.keys()) if (!names.has(member)) members.delete(member);
  for (const name of names) if (!members.has(name)) members.set(name, true);
}

function writeWhole(fields: Y.Map<unknown>, name: string, wanted: Json): void {
  const said = tidyJson(fields.get(name), OBJECT_LIMITS.depth);
  if (said === undefined || canonicalText(said) !== canonicalText(wanted)) fields.set(name, wanted);
}
