import { useRef, useState } from 'react';
import { useWords } from '../i18n';
import { sayFailure } from '../report/say-failure';
import { Button, Dialog, Icon, StatusText } from '../ui';
import styles from './SiteSheet.module.css';

/** Deletes a kept report for good: asks once, and says what stays. */
export function ForgetSite({ onForget }: { onForget: () => Promise<void> }) {
  const words = useWords();
  const [open, setOpen] = useState(false);
  const [failed, setFailed] = useState('');
  const busy = useRef(false);

  function forget() {
    if (busy.current) return;
    busy.current = true;
    onForget()
      .then(
        () => setOpen(false),
        (error: unknown) => setFailed(sayFailure(words, error instanceof Error ? error.message : 'unknown')),
      )
      .finally(() => {
        busy.current = false;
      });
  }

  return (
    <>
      <Button aria-haspopup="dialog" onClick={() => setOpen(true)}>
        <Icon name="remove" />
        {words('compare_forget')}
      </Button>
      <Dialog open={open} title={words('compare_forget_title')} onClose={() => setOpen(false)}>
        <p>{words('compare_forget_stays')}</p>
        <StatusText>{failed}</StatusText>
        <div className={styles.acts}>
          <Button onClick={() => setOpen(false)}>{words('compare_forget_no')}</Button>
          <Button look="primary" onClick={forget}>
            {words('compare_forget_yes')}
          </Button>
        </div>
      </Dialog>
    </>
  );
}
