import { useState } from 'react';
import { encryptFile } from '../../utils/sharing';
import { useWords } from '../i18n';
import { sayFailure } from '../report/say-failure';
import { Button, StatusText } from '../ui';
import { fileName } from './file-name';
import { PassphraseField } from './PassphraseField';
import styles from './Sharing.module.css';
import { saveFile } from './save-file';

interface BackupMakerProps {
  /** Everything there is, as text; `whole`: kept policies too. Rejects with the end of a key `error_<reason>`. */
  write: (exportedAt: string) => Promise<{ text: string; whole: boolean }>;
  /** The file was handed to the browser. */
  onMade: () => Promise<void>;
  /** Whether all notes are here. */
  complete: boolean;
}

/** Everything as one file, plain or locked with a passphrase. */
export function BackupMaker({ write, onMade, complete }: BackupMakerProps) {
  const words = useWords();
  const [locking, setLocking] = useState(false);
  const [passphrase, setPassphrase] = useState('');
  const [busy, setBusy] = useState(false);
  const [said, setSaid] = useState('');

  async function make() {
    setBusy(true);
    setSaid(words('share_state_making'));
    try {
      const at = new Date().toISOString();
      const { text, whole } = await write(at);
      const content = locking ? new Blob([new Uint8Array(await encryptFile(text, passphrase))]) : text;
      const name = fileName('backup', locking ? 'json.age' : 'json', at.slice(0, 10));
      saveFile({ name, type: locking ? 'application/octet-stream' : 'application/json', content });
      await onMade();
      const saved = words('share_saved', { name });
      setSaid(whole ? saved : `${saved} ${words('backup_without_policies')}`);
    } catch (error) {
      setSaid(sayFailure(words, error instanceof Error ? error.message : 'unknown'));
    }
    setBusy(false);
  }

  return (
    <div className={styles.field}>
      <label className={styles.tick}>
        <input
          type="checkbox"
          checked={locking}
          onChange={(event) => {
            setPassphrase('');
            setLocking(event.target.checked);
          }}
        />
        {words('backup_lock')}
      </label>
      {locking && <PassphraseField passphrase={passphrase} onUse={setPassphrase} optional={false} />}
      <div className={styles.bar}>
        <Button look="primary" disabled={!complete || busy || (locking && passphrase === '')} onClick={make}>
          {words('backup_make')}
        </Button>
        <StatusText>{complete ? said : words('dashboard_loading')}</StatusText>
      </div>
    </div>
  );
}
