import { useEffect, useRef } from 'react';
import { useWords } from '../i18n';
import { isBackupDue, type Safety } from './safety';
import type { Backup } from './use-backup';

/** Makes the weekly backup by itself, once, where the citizen asked for one and it is due. */
export function useWeeklyBackup(weekly: boolean, safety: Safety | null, backup: Backup): void {
  const words = useWords();
  const made = useRef(false);
  const due = weekly && backup.ready && safety !== null && isBackupDue(safety, new Date());
  useEffect(() => {
    if (!due || made.current) return;
    made.current = true;
    backup.make(words('safety_weekly_made'));
  });
}
