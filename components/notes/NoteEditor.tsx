import { type KeyboardEvent, type ReactNode, useEffect, useId, useRef } from 'react';
import { NOTE_LIMIT } from '../../utils/notes';
import { useWords } from '../i18n';
import { Button, StatusText } from '../ui';
import type { Saving } from './autosave';
import styles from './NoteEditor.module.css';
import { NoteFields } from './NoteFields';
import { kindOf, type NoteContent } from './note-content';
import { QuotedWords } from './QuotedWords';
import { ReportLineBlock } from './ReportLineBlock';
import { saySaving } from './say-saving';

interface NoteEditorProps {
  label: string;
  content: NoteContent;
  saving: Saving;
  /** Another tab changed the note since it was taken up here. */
  overtaken?: boolean;
  /** Given only what changed. */
  onWrite: (part: Partial<NoteContent>) => void;
  onDone: () => void;
  /** Absent where the line can no longer be taken off. */
  onDropLine?: () => void;
  /** Takes words of the page up, or leaves them out. */
  quoting?: ReactNode;
  /** Another number: the keyboard comes here, and the words into sight. */
  called?: number;
}

/** Where a note is written: what is typed is kept on every pause, so "Done" only puts the pen down. */
export function NoteEditor({
  label,
  content,
  saving,
  overtaken,
  onWrite,
  onDone,
  onDropLine,
  quoting,
  called,
}: NoteEditorProps) {
  const words = useWords();
  const id = useId();
  const field = useRef<HTMLTextAreaElement>(null);
  const { body, quote, line, tags, about } = content;
  // What is taken up or left out moves the buttons; the keyboard goes on in the words.
  // biome-ignore lint/correctness/useExhaustiveDependencies: these three are when, not what.
  useEffect(() => field.current?.focus(), [quote, line, called]);
  useEffect(() => {
    // Far below what was being read: in the middle, where no bar stands over it.
    if (called) field.current?.scrollIntoView?.({ block: 'center' });
  }, [called]);

  function onKeyDown(event: KeyboardEvent) {
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'Escape' || (event.key === 'Enter' && (event.ctrlKey || event.metaKey))) {
      event.preventDefault();
      onDone();
    }
  }

  return (
    <form
      className={styles.editor}
      aria-label={label}
      onSubmit={(event) => event.preventDefault()}
      onKeyDown={onKeyDown}
    >
      <label htmlFor={id} className={styles.label}>
        {label}
      </label>
      {line && <ReportLineBlock line={line} onDrop={onDropLine} />}
      {quote && <QuotedWords>{quote.exact}</QuotedWords>}
      <textarea
        ref={field}
        id={id}
        className={styles.text}
        value={body}
        maxLength={NOTE_LIMIT}
        dir="auto"
        rows={4}
        onChange={(event) => onWrite({ body: event.target.value })}
      />
      {quoting && <div className={styles.actions}>{quoting}</div>}
      <NoteFields value={{ kind: kindOf(content), tags, about }} onChange={onWrite} />
      <div className={styles.actions}>
        <Button onClick={onDone}>{words('notes_done')}</Button>
        <StatusText>{saySaving(words, saving)}</StatusText>
      </div>
      {overtaken && <StatusText>{words('notes_overtaken')}</StatusText>}
    </form>
  );
}
