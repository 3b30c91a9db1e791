import { useCallback, useEffect, useMemo, useState } from 'react';
import type { Note, NotesChange } from '../../utils/notes';
import type { NoteWork } from '../notes';

const NONE: ReadonlySet<string> = new Set();

/**
 * Notes without those that were just sent away: the list follows the press, not the next reading of the disk. `leaves` are the changes
 * that take a note out of this list.
 */
export function useLeaving(notes: readonly Note[], ask: NoteWork['change'], leaves: readonly NotesChange['do'][]) {
  const [gone, setGone] = useState(NONE);
  const [first, second] = leaves;

  // Once the notes themselves tell it, nothing is hidden any more: what comes back another way is seen.
  useEffect(() => {
    if (gone.size === 0) return;
    const left = notes.filter(({ id }) => gone.has(id));
    if (left.length < gone.size) setGone(new Set(left.map(({ id }) => id)));
  }, [notes, gone]);

  const change = useCallback(
    async (ids: string[], wanted: NotesChange) => {
      const answer = await ask(ids, wanted);
      const away = wanted.do === first || wanted.do === second;
      setGone((before) => new Set(away ? [...before, ...ids] : withoutThem(before, ids)));
      return answer;
    },
    [ask, first, second],
  );

  const here = useMemo(() => (gone.size === 0 ? notes : notes.filter(({ id }) => !gone.has(id))), [notes, gone]);
  return { here, change };
}

function withoutThem(before: ReadonlySet<string>, ids: readonly string[]): string[] {
  const back = new Set(ids);
  return [...before].filter((id) => !back.has(id));
}
