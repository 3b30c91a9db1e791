import { type FormEvent, useEffect, useId, useRef, useState } from 'react';
import type { About } from '../../utils/notes';
import { useWords } from '../i18n';
import { Button, StatusText } from '../ui';
import { AboutFields } from './AboutFields';
import styles from './NoteFields.module.css';
import { tidyAbout, tidyName } from './note-content';
import { sayReason } from './say-saving';

interface MarkFormProps {
  name: string;
  about: About;
  /** Without name where she left it empty. */
  save: (name: string | undefined, about: About) => Promise<unknown>;
  onDone: () => void;
}

/** What an entry of the directory says besides the site. */
export function MarkForm({ name: first, about: known, save, onDone }: MarkFormProps) {
  const words = useWords();
  const id = useId();
  const field = useRef<HTMLInputElement>(null);
  const [name, setName] = useState(tidyName(first));
  const [about, setAbout] = useState(known);
  const [failed, setFailed] = useState<string>();
  useEffect(() => field.current?.focus(), []);

  async function onSubmit(event: FormEvent) {
    event.preventDefault();
    try {
      await save(tidyName(name) || undefined, tidyAbout(about));
      onDone();
    } catch (error) {
      setFailed(error instanceof Error ? error.message : 'unknown');
    }
  }

  return (
    <form className={styles.form} onSubmit={onSubmit}>
      <div className={styles.named}>
        <label htmlFor={id} className={styles.label}>
          {words('mark_name')}
        </label>
        <input
          ref={field}
          id={id}
          className={styles.input}
          value={name}
          maxLength={200}
          dir="auto"
          autoComplete="off"
          onChange={(event) => setName(event.target.value)}
        />
      </div>
      <AboutFields about={about} onAbout={setAbout} />
      <div className={styles.row}>
        <Button look="primary" type="submit">
          {words('mark_save')}
        </Button>
        <Button onClick={onDone}>{words('mark_cancel')}</Button>
      </div>
      <StatusText>{failed !== undefined && words('mark_not_saved', { reason: sayReason(words, failed) })}</StatusText>
    </form>
  );
}
