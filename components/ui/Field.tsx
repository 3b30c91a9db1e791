import { cloneElement, type ReactElement, useId } from 'react';
import styles from './Field.module.css';

/** What a field gives to the one control in it. */
interface ControlProps {
  id?: string;
  'aria-describedby'?: string;
  'aria-invalid'?: boolean;
}

interface FieldProps {
  label: string;
  hint?: string;
  /** What keeps what was typed from being taken; read out when it comes. */
  error?: string;
  /** One `input`, `select` or `textarea`. */
  children: ReactElement<ControlProps>;
}

/** A control with its name above, and its hint and what is wrong with it below, tied to it for those who do not see them. */
export function Field({ label, hint, error, children }: FieldProps) {
  const id = useId();
  const said = [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(' ');
  return (
    <div className={styles.field}>
      <label htmlFor={id} className={styles.label}>
        {label}
      </label>
      {cloneElement(children, { id, 'aria-describedby': said || undefined, 'aria-invalid': error ? true : undefined })}
      {hint && (
        <p id={`${id}-hint`} className={styles.hint}>
          {hint}
        </p>
      )}
      <div role="alert" className={styles.alert}>
        {error && (
          <p id={`${id}-error`} className={styles.error}>
            {error}
          </p>
        )}
      </div>
    </div>
  );
}
