import { useEffect, useState } from 'react';
import type { Note, NoteIndex } from '../../utils/notes';

/** Milliseconds between two looks at a growing index: each look searches anew. */
const LOOK_AGAIN = 300;

/** An index and how far it has come; `turn` grows whenever it can find something else than before. */
export interface GrowingIndex {
  index: NoteIndex;
  turn: number;
  growing: boolean;
}

/**
 * Keeps an index in step with the notes, in pieces. It begins once it is `wanted`: while notes are still being read, reading comes first,
 * unless words are looked for already.
 */
export function useNoteIndex(index: NoteIndex, notes: readonly Note[], wanted: boolean): GrowingIndex {
  const [state, setState] = useState({ turn: 0, growing: true });

  useEffect(() => {
    if (!wanted) return;
    let over = false;
    let looked = performance.now();
    const look = (growing: boolean) => setState(({ turn }) => ({ turn: turn + 1, growing }));
    const begin = setTimeout(async () => {
      const finished = await index.sync(notes, () => {
        if (over || performance.now() - looked < LOOK_AGAIN) return;
        looked = performance.now();
        look(true);
      });
      if (finished && !over) look(false);
    });
    return () => {
      over = true;
      clearTimeout(begin);
    };
  }, [index, notes, wanted]);

  return { index, ...state };
}
