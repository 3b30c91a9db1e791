import type { OwnershipSources } from './define-rule';
import { knownRules } from './known-rules';
import type { OwnershipNote } from './ownership-note';

const NOTES_LIMIT = 60;

/** Who decides over, stores, receives and can take away supporters' data, each note with its source and date. */
export function describeOwnership(sources: OwnershipSources): OwnershipNote[] {
  return knownRules
    .flatMap(({ question, tell }) => tell(sources).map((draft) => ({ question, ...draft })))
    .slice(0, NOTES_LIMIT);
}
