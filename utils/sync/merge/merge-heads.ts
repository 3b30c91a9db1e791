import * as Y from 'yjs';
import { fromBase64 } from '../base64';
import type { Change } from '../change';
import type { SharedObject } from '../shared-object';
import { byCodeUnits } from './canonical-text';
import { readDocument } from './document';
import { laterOf } from './later-of';
import { MERGE_LIMITS } from './limits';
import { loadState, type Said } from './read-state';

/** A change that is not a deletion, and what it says alone. */
interface Live extends Said {
  change: Change;
  state: string;
}

/**
 * One document of all heads that are not deletions; null where there is none. The same on every device that has the same heads, lies
 * among them included: honest heads come together alike in any order, and for the others there is one that all devices share. As many
 * are taken up as the limits let through; if nothing can be made of them together, one of them speaks.
 */
export function mergeHeads(changes: readonly Change[]): Said | null {
  const live = chosen(changes.flatMap(readLive));
  const [first, ...others] = live;
  if (first === undefined || others.length === 0) return first ?? null;
  return bringTogether(first, others) ?? loadState(first.change.object, first.state);
}

function readLive(change: Change): Live[] {
  const said = change.state === null ? null : loadState(change.object, change.state);
  return change.state === null || said === null ? [] : [{ ...said, change, state: change.state }];
}

/** The latest of each author, short states first: what somebody made large on purpose crowds out nobody. */
function chosen(live: Live[]): Live[] {
  const taken = new Map<string, number>();
  const latest = live.sort(
    ({ change: one }, { change: other }) =>
      byCodeUnits(other.at, one.at) || byCodeUnits(one.signature, other.signature),
  );
  const fair = latest.filter(({ change: { author } }) => {
    const count = (taken.get(author) ?? 0) + 1;
    taken.set(author, count);
    return count <= MERGE_LIMITS.perAuthor;
  });
  return fair.sort((one, other) => one.state.length - other.state.length).slice(0, MERGE_LIMITS.heads);
}

/** Takes the others up into the first one's document. */
function bringTogether(first: Live, others: readonly Live[]): Said | null {
  const { doc, change } = first;
  const taken = [first];
  try {
    for (const other of others) {
      if (structsIn(doc) > MERGE_LIMITS.structs) break;
      Y.applyUpdate(doc, fromBase64(other.state) ?? new Uint8Array());
      taken.push(other);
    }
    return { doc, object: withLatest(readDocument(doc, change.object), taken) };
  } catch {
    return null;
  }
}

/** When an object was last changed is the latest that anybody says, not what the one says who wins among writers. */
function withLatest(object: SharedObject, live: readonly Live[]): SharedObject {
  const modified = live.map(({ object: { fields } }) => fields.modified).filter((said) => typeof said === 'string');
  if (modified.length === 0) return object;
  return { ...object, fields: { ...object.fields, modified: modified.reduce(laterOf) } };
}

/** Pieces that a document is made of. */
export function structsIn({ store }: Y.Doc): number {
  let count = 0;
  for (const structs of store.clients.values()) count += structs.length;
  return count;
}
