import { useEffect, useRef, useState } from 'react';
import type { NoteFilter } from '../../utils/notes';
import { readNoteQuery, writeNoteQuery } from './note-query';

/** Milliseconds after the last change before the address follows: it is typed into. */
const PAUSE = 250;

/**
 * What of the notes is shown. It changes at once; the address follows at a pause, and what is put there from elsewhere is taken over.
 * Without `onQuery` there is no address to follow.
 */
export function useNoteFilter(
  query: string | undefined,
  onQuery: ((query: string) => void) | undefined,
): [NoteFilter, (filter: NoteFilter) => void] {
  const [filter, setFilter] = useState(() => readNoteQuery(query));
  const known = query ?? '';
  const told = useRef(known);
  useEffect(() => {
    // The address only repeats what was told: more may have been typed since.
    if (known !== told.current) setFilter(readNoteQuery(known));
    told.current = known;
  }, [known]);
  useEffect(() => {
    const written = writeNoteQuery(filter);
    if (!onQuery || written === told.current) return;
    const timer = setTimeout(() => {
      told.current = written;
      onQuery(written);
    }, PAUSE);
    return () => clearTimeout(timer);
  }, [filter, onQuery]);
  return [filter, setFilter];
}
