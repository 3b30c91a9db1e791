import { type FormEvent, useId, useRef, useState } from 'react';
import { useWords } from '../../i18n';
import { Button } from '../../ui';
import styles from '../Sharing.module.css';

interface PassphraseAskProps {
  /** The last one did not open it. */
  wrong: boolean;
  onTry: (passphrase: string) => Promise<void>;
  onForget: () => void;
}

/** Asks for the passphrase of what is locked. It is used once and kept nowhere. */
export function PassphraseAsk({ wrong, onTry, onForget }: PassphraseAskProps) {
  const words = useWords();
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  const [passphrase, setPassphrase] = useState('');
  const [busy, setBusy] = useState(false);

  async function submit(event: FormEvent) {
    event.preventDefault();
    setBusy(true);
    await onTry(passphrase);
    setBusy(false);
    input.current?.focus();
  }

  return (
    <form className={styles.field} onSubmit={submit}>
      <label htmlFor={id}>{words('import_passphrase')}</label>
      <input
        ref={input}
        id={id}
        type="text"
        value={passphrase}
        autoComplete="off"
        autoCapitalize="off"
        spellCheck={false}
        aria-invalid={wrong}
        aria-describedby={`${id}-said`}
        onChange={(event) => setPassphrase(event.target.value)}
      />
      <p id={`${id}-said`} role="status" className={styles.hint}>
        {busy ? words('import_opening') : wrong ? words('import_passphrase_wrong') : words('import_passphrase_hint')}
      </p>
      <div className={styles.bar}>
        <Button look="primary" type="submit" disabled={passphrase === '' || busy}>
          {words('import_open')}
        </Button>
        <Button onClick={onForget}>{words('import_forget')}</Button>
      </div>
    </form>
  );
}
