import type { ImportReceipt } from '../../../utils/notes';
import { moment, useWords } from '../../i18n';
import { Button } from '../../ui';
import styles from '../Sharing.module.css';
import type { Done } from './import-work';
import { nothingDone } from './keep-chosen';

interface LastImportProps {
  /** What was imported just now. */
  done: Done | null;
  /** The last import that is still known, perhaps of an earlier day. */
  last: ImportReceipt | null;
  onUndo: (done: Done) => void;
}

/** The last import, and how to take it back. */
export function LastImport({ done, last, onUndo }: LastImportProps) {
  const words = useWords();
  const what = done ?? (last ? { ...nothingDone(), receipt: last } : null);
  if (!what) return null;
  const { receipt } = what;
  return (
    <div className={styles.bar}>
      {receipt && (
        <span dir="auto">
          {words('import_last', {
            name: receipt.name,
            at: moment(words, receipt.at),
            added: receipt.added,
            changed: receipt.changed,
          })}
        </span>
      )}
      <Button onClick={() => onUndo(what)}>{words('import_undo')}</Button>
    </div>
  );
}
