import { type FormEvent, useId, useState } from 'react';
import { useWords } from '../i18n';
import { Button } from '../ui';
import styles from './Sharing.module.css';

interface ServiceFieldProps {
  label: string;
  hint: string;
  /** Said where what was typed cannot be used. */
  wrong: string;
  value: string;
  /** What was typed as it is kept; null where it cannot be used. */
  read: (typed: string) => string | null;
  onSave: (value: string) => void;
}

/** The address of something of the citizen's own, asked for once and remembered. */
export function ServiceField({ label, hint, wrong, value, read, onSave }: ServiceFieldProps) {
  const words = useWords();
  const id = useId();
  const [typed, setTyped] = useState(value);
  const [refused, setRefused] = useState(false);

  function save(event: FormEvent) {
    event.preventDefault();
    const kept = read(typed);
    setRefused(kept === null);
    if (kept === null) return;
    setTyped(kept);
    onSave(kept);
  }

  return (
    <form className={styles.field} onSubmit={save} noValidate>
      <label htmlFor={id}>{label}</label>
      <div className={styles.bar}>
        <input
          id={id}
          type="text"
          inputMode="url"
          value={typed}
          autoComplete="off"
          autoCapitalize="off"
          spellCheck={false}
          maxLength={500}
          aria-invalid={refused}
          aria-describedby={`${id}-hint`}
          onChange={(event) => setTyped(event.target.value)}
        />
        <Button type="submit" disabled={typed === value}>
          {words('share_remember')}
        </Button>
      </div>
      <p id={`${id}-hint`} className={styles.hint} role="status">
        {refused ? wrong : hint}
      </p>
    </form>
  );
}
