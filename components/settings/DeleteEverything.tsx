import { useState } from 'react';
import { useWords } from '../i18n';
import { Button, Dialog, StatusText } from '../ui';
import styles from './Settings.module.css';

interface DeleteEverythingProps {
  /** The page that asks is closed by it. */
  onDelete: () => void;
  /** Whether it was asked for before, and something could not be deleted. */
  left: boolean;
}

/** Deletes all that is stored here: says what goes and what stays, and asks once; keeping it is what Enter does. */
export function DeleteEverything({ onDelete, left }: DeleteEverythingProps) {
  const words = useWords();
  const [open, setOpen] = useState(false);
  const [busy, setBusy] = useState(false);

  function deleteAll() {
    setBusy(true);
    onDelete();
  }

  return (
    <>
      {left && <p role="alert">{words('delete_all_left')}</p>}
      <p>
        <Button aria-haspopup="dialog" onClick={() => setOpen(true)}>
          {words('delete_all')}
        </Button>
      </p>
      <Dialog open={open} title={words('delete_all_ask')} onClose={() => setOpen(false)}>
        <div className={styles.asked}>
          <p>{words('delete_all_goes')}</p>
          <p>{words('delete_all_stays')}</p>
          <p>
            <a href="/dashboard.html#/transfer">{words('delete_all_backup')}</a>
          </p>
          <StatusText>{busy && words('delete_all_doing')}</StatusText>
          <div className={styles.answers}>
            <Button autoFocus look="primary" disabled={busy} onClick={() => setOpen(false)}>
              {words('delete_all_no')}
            </Button>
            <Button disabled={busy} onClick={deleteAll}>
              {words('delete_all_yes')}
            </Button>
          </div>
        </div>
      </Dialog>
    </>
  );
}
