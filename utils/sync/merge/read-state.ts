import * as Y from 'yjs';
import { fromBase64 } from '../base64';
import type { ObjectKey, SharedObject } from '../shared-object';
import { readDocument } from './document';
import { isBounded } from './is-bounded';

/** A document, and the object it says. */
export interface Said {
  doc: Y.Doc;
  object: SharedObject;
}

/**
 * What a change's state says alone; null where it says nothing: no update, not whole, beyond the limits, or anything but fields.
 * Whoever has the key may write anything, so this takes bounded time, never throws, and answers the same on every device.
 */
export function loadState(key: ObjectKey, state: string): Said | null {
  const bytes = fromBase64(state);
  if (bytes === null) return null;
  const doc = new Y.Doc();
  try {
    if (!isBounded(bytes)) return null;
    Y.applyUpdate(doc, bytes);
    return isWhole(doc) ? { doc, object: readDocument(doc, key) } : null;
  } catch {
    return null;
  }
}

/** The object that a change's state says alone; null where it says none. */
export function readState(key: ObjectKey, state: string): SharedObject | null {
  return loadState(key, state)?.object ?? null;
}

/** Whether nothing waits for pieces that are not there. */
function isWhole({ store }: Y.Doc): boolean {
  return store.pendingStructs === null && store.pendingDs === null;
}
