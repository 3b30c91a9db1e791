import { day, useWords } from '../i18n';
import { Button } from '../ui';
import styles from './Library.module.css';
import type { Safety } from './safety';
import type { Backup } from './use-backup';

interface BackupReminderProps {
  safety: Pick<Safety, 'backup' | 'changed'>;
  backup: Backup;
  onLater: () => void;
}

/** Said when much was written since the last backup: notes are on this device alone. */
export function BackupReminder({ safety, backup, onLater }: BackupReminderProps) {
  const words = useWords();
  const { changed } = safety;
  return (
    <section className={styles.notice} aria-label={words('safety_backup')}>
      <p>
        {safety.backup
          ? words('safety_remind', { count: changed, date: day(words, safety.backup.at) })
          : words('safety_remind_first', { count: changed })}
      </p>
      <div className={styles.answers}>
        <Button
          look="primary"
          disabled={!backup.ready || backup.busy}
          onClick={() => backup.make(words('safety_made'))}
        >
          {words('safety_save')}
        </Button>
        <Button onClick={onLater}>{words('safety_later')}</Button>
      </div>
    </section>
  );
}
