import {
  createContext,
  Fragment,
  type ReactNode,
  type Ref,
  use,
  useCallback,
  useImperativeHandle,
  useMemo,
  useRef,
} from 'react';
import {
  type CustomContainerComponentProps,
  type CustomItemComponentProps,
  Virtualizer,
  type VirtualizerHandle,
} from 'virtua';
import type { Note } from '../../utils/notes';
import styles from './Library.module.css';
import { useStartMargin } from './use-start-margin';

export interface VirtualRowsHandle {
  scrollTo: (row: number) => void;
}

interface VirtualRowsProps {
  ref: Ref<VirtualRowsHandle>;
  notes: readonly Note[];
  label: string;
  row: (note: Note) => ReactNode;
  /** Rows that stay in the page wherever it is scrolled to. */
  kept: readonly number[];
}

/** The page itself scrolls (Dashboard.module.css): a list that scrolls by itself would be a window in a window. */
const page = { current: document.body };

/** What every row needs to know of the list. */
const List = createContext({ label: '', count: 0 });

/** A long list of which only what is near the window is in the page; each row says where it stands among all. */
export function VirtualRows({ ref, notes, label, row, kept }: VirtualRowsProps) {
  const top = useRef<HTMLDivElement>(null);
  const virtual = useRef<VirtualizerHandle>(null);
  const startMargin = useStartMargin(top, page);
  const list = useMemo(() => ({ label, count: notes.length }), [label, notes.length]);
  useImperativeHandle(ref, () => ({ scrollTo: (to) => virtual.current?.scrollToIndex(to, { align: 'nearest' }) }), []);
  const draw = useCallback((note: Note) => <Fragment key={note.id}>{row(note)}</Fragment>, [row]);
  return (
    <List value={list}>
      <div ref={top}>
        <Virtualizer
          ref={virtual}
          as={Rows}
          item={Row}
          data={notes}
          scrollRef={page}
          startMargin={startMargin}
          keepMounted={kept}
          bufferSize={400}
        >
          {draw}
        </Virtualizer>
      </div>
    </List>
  );
}

function Rows({ ref, style, children }: CustomContainerComponentProps) {
  return (
    <ul ref={ref} style={style} aria-label={use(List).label}>
      {children}
    </ul>
  );
}

function Row({ ref, style, index, children }: CustomItemComponentProps) {
  return (
    <li
      ref={ref}
      style={style}
      className={styles.virtual}
      data-row={index}
      tabIndex={-1}
      aria-posinset={index + 1}
      aria-setsize={use(List).count}
    >
      {/* What lies between two notes belongs to the row: its height is what is measured, without what stands around it. */}
      <div className={styles.row}>{children}</div>
    </li>
  );
}
