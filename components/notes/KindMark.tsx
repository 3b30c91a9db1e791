import type { NoteKind } from '../../utils/notes';

/** One drawing for each kind of note, on a 16-unit grid with one pen of 1.5: told apart by shape, never by colour. */
const PATHS: Record<NoteKind, string> = {
  note: 'M3 4h10M3 8h10M3 12h6',
  quote: 'M6.5 4.5C4.5 5 3.5 6.5 3.5 9v2.5h3V8.5h-3M13 4.5c-2 .5-3 2-3 4.5v2.5h3V8.5h-3',
  question: 'M5 5.5C5 3.8 6.3 2.8 8 2.8s3 1 3 2.6c0 2.2-3 2.2-3 4.6M8 13v.2',
  promise: 'M4.5 2.5h7v11L8 10.8l-3.5 2.7z',
  correction: 'M3 10.5l7-7 2.5 2.5-7 7H3zM9 13.5h4.5',
};

/** Decoration: the kind's word stands beside it. */
export function KindMark({ kind }: { kind: NoteKind }) {
  return (
    <svg width="0.875rem" height="0.875rem" viewBox="0 0 16 16" fill="none" stroke="currentColor" aria-hidden="true">
      <path d={PATHS[kind]} strokeWidth="1.5" strokeLinecap="round" strokeLinejoin="round" />
    </svg>
  );
}
