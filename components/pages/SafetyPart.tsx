import { useMemo } from 'react';
import { SafetyLine } from '../dashboard/SafetyLine';
import {
  backupMade,
  isKeptForGood,
  keepForGood,
  readAllKept,
  readAllVersions,
  readUnreadable,
  remindLater,
  retryHeld,
  useDirectory,
  useSafety,
  useSavedViews,
  useSettings,
} from '../hooks';
import type { Library } from '../notes';

/** How safe the notes are, and a backup by itself each week where that was asked for. */
export function SafetyPart({ library, full }: { library: Library; full?: boolean }) {
  const safety = useSafety();
  const settings = useSettings();
  const { value: views } = useSavedViews();
  const { value: marks } = useDirectory();
  const work = useMemo(
    () => ({
      readRest: async () => {
        const [versions, policies] = await Promise.all([readAllVersions(), readAllKept()]);
        return { versions, policies, views: views ?? [], marks: marks ?? [] };
      },
      backupMade,
      remindLater,
      retryHeld,
      readUnreadable,
      isKeptForGood: () => isKeptForGood(),
      keepForGood: () => keepForGood(),
    }),
    [views, marks],
  );
  // A backup holds views and the directory too: it waits until they are here.
  const whole = views !== null && marks !== null;
  return (
    <SafetyLine
      library={whole ? library : { ...library, complete: false }}
      safety={safety.value}
      weekly={settings.value?.weeklyBackup === true}
      work={work}
      full={full}
    />
  );
}
