import { type FormEvent, useId, useState } from 'react';
import { isLongEnough, newPassphrase, PASSPHRASE_FACTS } from '../../utils/sharing';
import { useWords } from '../i18n';
import { Button } from '../ui';
import { CopyButton } from './CopyButton';
import styles from './Sharing.module.css';

interface PassphraseFieldProps {
  /** The passphrase in use; "" where nothing is locked. */
  passphrase: string;
  onUse: (passphrase: string) => void;
  /** Whether going without one is a choice. */
  optional: boolean;
  /** What it opens, and what its loss means; otherwise what is true of files and links. */
  hint?: string;
}

/** A passphrase of one's own, or a new one made by chance. It is shown here and kept nowhere. */
export function PassphraseField({ passphrase, onUse, optional, hint }: PassphraseFieldProps) {
  const words = useWords();
  const id = useId();
  const [typed, setTyped] = useState('');
  const { minimum, bits } = PASSPHRASE_FACTS;

  function use(event: FormEvent) {
    event.preventDefault();
    if (isLongEnough(typed)) onUse(typed);
  }

  function make() {
    const made = newPassphrase();
    setTyped(made);
    onUse(made);
  }

  function leave() {
    setTyped('');
    onUse('');
  }

  return (
    <form className={styles.field} onSubmit={use}>
      <label htmlFor={id}>{words(optional ? 'share_passphrase_optional' : 'share_passphrase')}</label>
      <input
        id={id}
        type="text"
        value={typed}
        autoComplete="off"
        autoCapitalize="off"
        spellCheck={false}
        aria-describedby={`${id}-hint ${id}-said`}
        onChange={(event) => setTyped(event.target.value)}
      />
      <p id={`${id}-hint`} className={styles.hint}>
        {hint ?? words('share_passphrase_hint', { minimum, bits })}
      </p>
      <div className={styles.bar}>
        <Button type="submit" disabled={!isLongEnough(typed) || typed === passphrase}>
          {words('share_passphrase_use')}
        </Button>
        <Button onClick={make}>{words('share_passphrase_make')}</Button>
        {passphrase !== '' && <CopyButton text={() => passphrase}>{words('share_passphrase_copy')}</CopyButton>}
        {passphrase !== '' && <Button onClick={leave}>{words('share_passphrase_leave')}</Button>}
      </div>
      <p id={`${id}-said`} role="status">
        {passphrase !== '' && words(typed === passphrase ? 'share_passphrase_in_use' : 'share_passphrase_older')}
      </p>
    </form>
  );
}
