import { type KeyboardEvent, type ReactNode, useEffect, useId, useRef } from 'react';
import { NOTE_LIMIT } from '../../utils/notes';
import { useWords } from '../i18n';
import { Button, StatusText } from '../ui';
import type { Saving } from './autosave';
import styles from './Notes.module.css';
import { saySaving } from './say-saving';

interface NoteEditorProps {
  label: string;
  body: string;
  saving: Saving;
  onBody: (body: string) => void;
  onDone: () => void;
  /** The words quoted, above the text. */
  quote?: ReactNode;
  /** Further actions beside "Done". */
  children?: ReactNode;
}

/** Where a note is written: what is typed is kept on every pause, so "Done" only puts the pen down. */
export function NoteEditor({ label, body, saving, onBody, onDone, quote, children }: NoteEditorProps) {
  const words = useWords();
  const id = useId();
  const field = useRef<HTMLTextAreaElement>(null);
  useEffect(() => field.current?.focus(), []);

  function onKeyDown(event: KeyboardEvent) {
    if (event.key === 'Escape' || (event.key === 'Enter' && (event.ctrlKey || event.metaKey))) {
      event.preventDefault();
      onDone();
    }
  }

  return (
    <div className={styles.editor}>
      <label htmlFor={id} className={styles.label}>
        {label}
      </label>
      {quote}
      <textarea
        ref={field}
        id={id}
        className={styles.text}
        value={body}
        maxLength={NOTE_LIMIT}
        dir="auto"
        rows={4}
        onChange={(event) => onBody(event.target.value)}
        onKeyDown={onKeyDown}
      />
      <div className={styles.actions}>
        <Button onClick={onDone}>{words('notes_done')}</Button>
        {children}
        <StatusText>{saySaving(words, saving)}</StatusText>
      </div>
    </div>
  );
}
