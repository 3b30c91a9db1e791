import { type KeyboardEvent, memo, type ReactNode, useEffect, useMemo, useRef, useState } from 'react';
import type { Note } from '../../utils/notes';
import { focusRow } from './focus-row';
import styles from './Library.module.css';
import { leavesKeys, rowAfter } from './row-keys';
import { VirtualRows, type VirtualRowsHandle } from './VirtualRows';

/** Up to here every note is in the page: the browser's own find, printing and screen readers see them all. */
export const ALL_AT_ONCE = 100;

interface NoteRowsProps {
  notes: readonly Note[];
  /** What the list is, for those who hear it. */
  label: string;
  /** One note. Must be the same function while it would draw the same. */
  row: (note: Note) => ReactNode;
}

/**
 * Notes one below the other. Of many, only those near the window are in the page, and the one that has the focus, wherever it is
 * scrolled to. With the focus on a note's tick, arrows, Page Up and Down, Home and End go from note to note.
 */
export const NoteRows = memo(function NoteRows({ notes, label, row }: NoteRowsProps) {
  const list = useRef<HTMLDivElement>(null);
  const virtual = useRef<VirtualRowsHandle>(null);
  const [focused, setFocused] = useState<string | null>(null);
  const [wanted, setWanted] = useState<number | null>(null);
  const kept = useMemo(() => {
    const at = focused === null ? -1 : notes.findIndex(({ id }) => id === focused);
    return [at, wanted ?? -1].filter((row) => row >= 0 && row < notes.length);
  }, [notes, focused, wanted]);

  useEffect(() => {
    if (wanted === null || !list.current) return;
    return focusRow(list.current, wanted, () => setWanted(null));
  }, [wanted]);

  function onKeyDown(event: KeyboardEvent<HTMLElement>) {
    if (!(event.target instanceof Element) || !leavesKeys(event.target)) return;
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    const from = Number(event.target.closest('[data-row]')?.getAttribute('data-row') ?? Number.NaN);
    const to = rowAfter(event.key, from, notes.length);
    if (Number.isNaN(from) || to === null) return;
    event.preventDefault();
    virtual.current?.scrollTo(to);
    setWanted(to);
  }

  function onFocus(event: { target: EventTarget }) {
    const at = event.target instanceof Element ? event.target.closest('[data-row]')?.getAttribute('data-row') : null;
    setFocused(notes[Number(at ?? Number.NaN)]?.id ?? null);
  }

  return (
    // Keys and focus come up from the notes' own controls.
    // biome-ignore lint/a11y/noStaticElementInteractions: nothing is pressed here
    <div ref={list} onKeyDown={onKeyDown} onFocus={onFocus}>
      {notes.length > ALL_AT_ONCE ? (
        <VirtualRows ref={virtual} notes={notes} label={label} row={row} kept={kept} />
      ) : (
        <ul className={styles.rows} aria-label={label}>
          {notes.map((note, at) => (
            <li key={note.id} className={styles.row} data-row={at} tabIndex={-1}>
              {row(note)}
            </li>
          ))}
        </ul>
      )}
    </div>
  );
});
