import { useEffect, useRef } from 'react';
import { useWords } from '../i18n';
import { Button } from '../ui';
import styles from './Library.module.css';
import type { Changing } from './use-changing';

/** What was done last, with the way back; the keyboard goes on there where what had the focus is gone. */
export function ChangeStatus({ changing: { done, undo } }: { changing: Changing }) {
  const words = useWords();
  const back = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (done?.undo && document.activeElement === document.body) back.current?.focus();
  }, [done]);
  return (
    <div className={styles.done} role="status" data-empty={done === null || undefined}>
      {done && <span>{done.said}</span>}
      {done?.undo && (
        <Button ref={back} look="quiet" onClick={undo}>
          {words('notes_undo')}
        </Button>
      )}
    </div>
  );
}
