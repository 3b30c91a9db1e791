import { type KeyboardEvent, useId, useState } from 'react';
import { useWords } from '../i18n';
import { StatusText } from '../ui';
import styles from './Settings.module.css';

interface TextSettingProps {
  label: string;
  /** What it is for. */
  hint: string;
  value: string;
  /** What was typed as it is kept; null where it cannot be. */
  read: (text: string) => string | null;
  /** Said where it cannot be kept. */
  refused: string;
  onKeep: (value: string) => void;
  /** What is typed: words, or an address. */
  inputMode?: 'text' | 'url';
}

/** A text that is kept when the field is left, or with Enter; what cannot be kept stays in the field, and why is said. */
export function TextSetting({ label, hint, value, read, refused, onKeep, inputMode = 'text' }: TextSettingProps) {
  const words = useWords();
  const id = useId();
  const [text, setText] = useState(value);
  const [asked, setAsked] = useState<string | null>();
  const [seen, setSeen] = useState(value);
  // Kept here, or changed in another view.
  if (seen !== value) {
    setSeen(value);
    setText(value);
  }

  function keep() {
    const next = read(text);
    if (next === null) return setAsked(null);
    setText(next);
    // Left after Enter: it is kept already.
    if (next === value) return;
    setAsked(next);
    onKeep(next);
  }

  function onKeyDown(event: KeyboardEvent) {
    if (event.key === 'Enter' && !event.nativeEvent.isComposing) keep();
  }

  return (
    <div className={styles.field}>
      <label htmlFor={id} className={styles.label}>
        {label}
      </label>
      <input
        id={id}
        className={styles.select}
        inputMode={inputMode}
        value={text}
        autoComplete="off"
        autoCapitalize={inputMode === 'url' ? 'none' : undefined}
        spellCheck={false}
        aria-describedby={`${id}-hint`}
        aria-invalid={asked === null}
        onChange={(event) => {
          setText(event.target.value);
          setAsked(undefined);
        }}
        onKeyDown={onKeyDown}
        onBlur={keep}
      />
      <p id={`${id}-hint`} className={styles.hint}>
        {hint}
      </p>
      <StatusText>
        {asked === null ? refused : asked !== undefined && asked === value && words('options_kept')}
      </StatusText>
    </div>
  );
}
