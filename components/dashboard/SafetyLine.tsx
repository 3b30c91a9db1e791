import { day, useWords } from '../i18n';
import { BackupReminder } from '../library/BackupReminder';
import { HeldNotes } from '../library/HeldNotes';
import { KeptForGood } from '../library/KeptForGood';
import styles from '../library/Library.module.css';
import type { Safety, SafetyWork } from '../library/safety';
import { UnreadableNotes } from '../library/UnreadableNotes';
import { useBackup } from '../library/use-backup';
import { useWeeklyBackup } from '../library/use-weekly-backup';
import type { Library } from '../notes';
import { Button, Disclosure, StatusText } from '../ui';

interface SafetyLineProps {
  library: Library;
  /** Null until known. */
  safety: Safety | null;
  /** Save a backup by itself each week. */
  weekly: boolean;
  work: SafetyWork;
  /** Also says what is well, one step away. */
  full?: boolean;
}

/** What there is to say about the notes' safety, and nothing where there is nothing: unwritten, unread, not backed up. */
export function SafetyLine({ library, safety, weekly, work, full }: SafetyLineProps) {
  const words = useWords();
  const backup = useBackup(library, work);
  useWeeklyBackup(weekly, safety, backup);
  const any = library.notes.length + library.trash.length > 0;
  return (
    <div className={styles.safety}>
      <HeldNotes held={safety?.held ?? []} retry={work.retryHeld} />
      <UnreadableNotes count={library.unreadable} read={work.readUnreadable} />
      {safety?.remind && <BackupReminder safety={safety} backup={backup} onLater={work.remindLater} />}
      <StatusText>{backup.said}</StatusText>
      {full && any && safety && (
        <Disclosure
          lead={
            safety.backup
              ? words('safety_last', { date: day(words, safety.backup.at), count: safety.changed })
              : words('safety_last_none')
          }
          hint={words('hint_see')}
        >
          <KeptForGood isKeptForGood={work.isKeptForGood} keepForGood={work.keepForGood} />
          {weekly && <p>{words('safety_weekly_on')}</p>}
          <div className={styles.answers}>
            <Button disabled={!backup.ready || backup.busy} onClick={() => backup.make(words('safety_made'))}>
              {words('safety_save')}
            </Button>
          </div>
        </Disclosure>
      )}
    </div>
  );
}
