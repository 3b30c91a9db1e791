import { useContext } from 'react';
import { useWords } from '../i18n';
import { IconButton } from '../ui';
import { freezeLine, type ShownLine } from './freeze-line';
import styles from './NoteLine.module.css';
import { NotingContext } from './noting';

interface NoteLineProps extends ShownLine {
  /** What the line rests on: when that was read is the line's day. */
  from: 'page' | 'policy';
  /** Day or instant of the evidence, where it has one of its own. */
  readAt?: string;
}

/** Begins a note on a line of the report, as it stands now; nothing in views that write no notes. */
export function NoteLine({ from, readAt, ...line }: NoteLineProps) {
  const words = useWords();
  const noting = useContext(NotingContext);
  if (!noting) return null;
  const { page, policy } = noting.readAt;
  const dates = [readAt, from === 'policy' ? policy : undefined, page];
  return (
    <IconButton
      className={styles.begin}
      icon="note"
      label={words('notes_line_note', { line: line.says.slice(0, 120) })}
      onClick={() => noting.begin(freezeLine(line, words.locale, dates))}
    />
  );
}
