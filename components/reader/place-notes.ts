import { quoteFinder, samePage } from '../../utils/anchoring';
import type { Note } from '../../utils/notes';
import type { PolicyText } from '../../utils/report';
import type { Found } from '../notes';
import { wordsOf } from './mark-passages';

/** A note on the policy on screen. */
export interface PlacedNote {
  note: Note;
  /** Absent where the note quotes nothing. */
  found?: Found;
  /** Where its words stand in the words of all passages; absent where they were not found. */
  place?: { start: number; end: number };
}

/** The notes that speak of a policy, in the order in which it does; those whose words are gone come first, the rest last. */
export function placeNotes(
  { url, passages }: Pick<PolicyText, 'url' | 'passages'>,
  notes: readonly Note[],
): PlacedNote[] {
  const own = notes.filter(({ target, deleted }) => !deleted && samePage(target.source, url) === 'same');
  if (own.length === 0) return [];
  const find = quoteFinder(wordsOf(passages));
  return own.map((note) => placeOne(note, find)).sort((a, b) => orderOf(a) - orderOf(b));
}

function placeOne(note: Note, find: ReturnType<typeof quoteFinder>): PlacedNote {
  const { selector, position } = note.target;
  if (!selector) return { note };
  const place = find({ ...selector, ...(position && { position }) });
  if (place === null) return { note, found: 'not-found' };
  return { note, found: place.exactly ? 'same' : 'changed', place };
}

/** Orphans must not be overlooked. */
function orderOf({ found, place }: PlacedNote): number {
  return place?.start ?? (found === 'not-found' ? -1 : Number.POSITIVE_INFINITY);
}
