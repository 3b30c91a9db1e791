import { useWords } from '../i18n';
import { Button, Dialog } from '../ui';
import styles from './Library.module.css';

interface ConfirmPurgeProps {
  count: number;
  onPurge: () => void;
  onKeep: () => void;
}

/** Asks before notes are deleted for good, and names how many; keeping them is what Enter does. */
export function ConfirmPurge({ count, onPurge, onKeep }: ConfirmPurgeProps) {
  const words = useWords();
  return (
    <Dialog title={words('trash_purge_ask', { count })} onClose={onKeep}>
      <p>{words('trash_purge_why')}</p>
      <div className={`${styles.answers} ${styles.asked}`}>
        <Button autoFocus look="primary" onClick={onKeep}>
          {words('trash_purge_no')}
        </Button>
        <Button onClick={onPurge}>{words('trash_purge_yes', { count })}</Button>
      </div>
    </Dialog>
  );
}
