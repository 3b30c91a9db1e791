import type { ReactNode } from 'react';
import type { Note } from '../../utils/notes';
import { useNewestNotes } from '../hooks';
import { KnownTags, tagsOf } from '../notes';

interface TagsToOfferProps {
  /** Notes at hand, whose tags come first. */
  notes: readonly Note[];
  /** Whether those of other sites may be asked for: a page's frame may not. */
  everywhere: boolean;
  children: ReactNode;
}

/** Notes of other sites that are asked for their tags. */
const NEWEST = 200;

/** What tag fields beneath complete from. */
export function TagsToOffer({ notes, everywhere, children }: TagsToOfferProps) {
  const here = tagsOf(notes);
  if (everywhere) return <TagsOfAll here={here}>{children}</TagsOfAll>;
  return <KnownTags value={here}>{children}</KnownTags>;
}

function TagsOfAll({ here, children }: { here: string[]; children: ReactNode }) {
  const { value } = useNewestNotes(NEWEST);
  return <KnownTags value={[...new Set([...here, ...tagsOf(value ?? [])])]}>{children}</KnownTags>;
}
