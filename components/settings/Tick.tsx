import { useId } from 'react';
import styles from './Settings.module.css';

interface TickProps {
  label: string;
  hint: string;
  on: boolean;
  onChange: (on: boolean) => void;
}

/** Something that is on or off, with one line of what it does. */
export function Tick({ label, hint, on, onChange }: TickProps) {
  const id = useId();
  return (
    <div className={styles.choice}>
      <input
        id={id}
        type="checkbox"
        checked={on}
        aria-describedby={`${id}-hint`}
        onChange={(event) => onChange(event.target.checked)}
      />
      <div>
        <label htmlFor={id}>{label}</label>
        <span id={`${id}-hint`} className={styles.hint}>
          {hint}
        </span>
      </div>
    </div>
  );
}
