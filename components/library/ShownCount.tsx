import type { FoundNotes, NoteFilter } from '../../utils/notes';
import { useWords } from '../i18n';
import { StatusText } from '../ui';
import { isNarrow } from './same-filter';

interface ShownCountProps {
  shown: number;
  total: number;
  filter: NoteFilter;
  found: FoundNotes | null;
  /** Not every note can be searched yet: how many can. */
  searched: number | null;
}

/** How many notes are shown of how many, and how the words were understood; said whenever it changes. */
export function ShownCount({ shown, total, filter, found, searched }: ShownCountProps) {
  const words = useWords();
  const narrow = isNarrow(filter);
  const parts = [
    narrow ? words('library_shown', { count: shown, total }) : words('library_all', { count: total }),
    found?.held === 'some' && shown > 0 ? words('library_some_words') : '',
    narrow && filter.words.trim() && searched !== null ? words('library_searched', { count: searched, total }) : '',
  ];
  return <StatusText>{parts.filter(Boolean).join(' · ')}</StatusText>;
}
