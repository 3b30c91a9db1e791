import { type MouseEvent, useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { Note } from '../../utils/notes';
import { NOTHING_SELECTED, tick } from './selection';

/** Notes that are ticked; with Shift, all from the last one on. */
export function useSelection(notes: readonly Note[], shown: readonly Note[]) {
  const [selection, setSelection] = useState(NOTHING_SELECTED);
  const shift = useRef(false);
  const order = useRef(shown);
  useEffect(() => {
    order.current = shown;
  }, [shown]);

  const select = useCallback((id: string, on: boolean) => {
    const ids = order.current.map((note) => note.id);
    setSelection((before) => tick(before, ids, { id, on, range: shift.current }));
  }, []);

  // A note that went to the trash meanwhile is no longer ticked.
  const chosen = useMemo(
    () => (selection.ids.size === 0 ? [] : notes.filter(({ id }) => selection.ids.has(id))),
    [notes, selection],
  );
  const seen = useMemo(
    () => (selection.ids.size === 0 ? 0 : shown.filter(({ id }) => selection.ids.has(id)).length),
    [shown, selection],
  );

  return {
    ids: selection.ids,
    chosen,
    seen,
    select,
    /** Looks at every press before the tick itself does. */
    onClickCapture: (event: MouseEvent) => {
      shift.current = event.shiftKey;
    },
    selectShown: (on: boolean) =>
      setSelection(({ ids }) => {
        const own = shown.map(({ id }) => id);
        const gone = new Set(own);
        return { ids: new Set(on ? [...ids, ...own] : [...ids].filter((id) => !gone.has(id))), anchor: null };
      }),
    clear: () => setSelection(NOTHING_SELECTED),
  };
}
