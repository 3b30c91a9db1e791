import type { Change } from '../change';
import type { SharedObject } from '../shared-object';
import { byCodeUnits } from './canonical-text';
import type { Heads } from './heads';
import { readState } from './read-state';
import { objectText } from './tidy-object';

/** What one author left, not knowing of the others; null: deleted. */
export interface Version {
  change: Change;
  object: SharedObject | null;
}

/**
 * The versions of an object that was changed in several places at once, latest first; null where there is one, or all say the same but
 * for the instant of their change. It lasts until a change has all of them behind it.
 */
export function conflictIn({ changes }: Heads): Version[] | null {
  if (changes.length < 2) return null;
  const versions = changes.map((change) => ({
    change,
    object: change.state === null ? null : readState(change.object, change.state),
  }));
  const said = new Set(versions.map(({ object }) => objectText(object && withoutInstant(object))));
  if (said.size < 2) return null;
  return versions.sort(
    ({ change: one }, { change: other }) =>
      byCodeUnits(other.at, one.at) || byCodeUnits(one.signature, other.signature),
  );
}

function withoutInstant({ kind, id, fields: { modified: _, ...fields } }: SharedObject): SharedObject {
  return { kind, id, fields };
}
