import type { Change, Clock } from '../change';
import { byCodeUnits, canonicalText } from './canonical-text';
import { joinClocks, numberOf, pastOf } from './clocks';

/** What is known of one object. Plain JSON, stored as it is. */
export interface Heads {
  /** The changes that no other replaces, in an order that is the same everywhere. Empty: nothing known. */
  changes: readonly Change[];
  /** All that any change ever seen had behind it, itself left out. */
  past: Clock;
}

export const NO_HEADS: Heads = { changes: [], past: {} };

/**
 * What is known once `change`, of the same object, is known too. It depends on nothing but the set of changes ever joined: those are
 * heads that stand in nobody's past. That holds for clocks that lie too, because `past` forgets nothing; and two changes that give
 * themselves one number, as no honest device makes them, stand side by side. The very same `heads` where nothing is new.
 */
export function joinHeads(heads: Heads, change: Change): Heads {
  const past = joinClocks(heads.past, pastOf(change));
  if (past === heads.past && (isPast(change, past) || heads.changes.some((head) => isSame(head, change)))) return heads;
  const changes = heads.changes.filter((head) => !isPast(head, past));
  if (!isPast(change, past) && !changes.some((head) => isSame(head, change))) changes.push(change);
  return { changes: changes.sort(inOrder), past };
}

function isPast(change: Change, past: Clock): boolean {
  return (past[change.stretch] ?? 0) >= numberOf(change);
}

function isSame(one: Change, other: Change): boolean {
  return one === other || (one.signature === other.signature && canonicalText(one) === canonicalText(other));
}

/** Any order will do that all devices share; a signature stands for all that was signed. */
function inOrder(one: Change, other: Change): number {
  return byCodeUnits(one.signature, other.signature) || byCodeUnits(canonicalText(one), canonicalText(other));
}
