import { useWords } from '../i18n';
import { Button } from '../ui';
import styles from './Notes.module.css';

/** Said once a note is in the trash, with the way back under the finger that put it there. */
export function UndoDelete({ onUndo }: { onUndo: () => void }) {
  const words = useWords();
  return (
    <div className={styles.undo} role="status">
      <span>{words('notes_deleted')}</span>
      <Button look="quiet" onClick={onUndo} autoFocus>
        {words('notes_undo')}
      </Button>
    </div>
  );
}
