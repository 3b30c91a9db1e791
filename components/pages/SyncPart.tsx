import { useMemo } from 'react';
import styles from '../dashboard/Dashboard.module.css';
import { isPrivateView, syncWork, useConflicts, useSync } from '../hooks';
import { useWords } from '../i18n';
import { type Library, tagsOf } from '../notes';
import { sayFailure } from '../report/say-failure';
import { SyncView } from '../sync/SyncView';
import { StatusText } from '../ui';

/** More than one device, more than one person. Apart from the notes: trouble with those must not take this along. */
export function SyncPart({ library }: { library: Library }) {
  const words = useWords();
  const { value, failed } = useSync();
  const conflicts = useConflicts(value?.spaces.some((space) => space.conflicts > 0) ?? false);
  const tags = useMemo(() => tagsOf(library.notes), [library.notes]);
  const barred = isPrivateView() || failed === 'private_window';
  if (!barred && value)
    return <SyncView spaces={value.spaces} conflicts={conflicts.value?.conflicts ?? []} tags={tags} work={syncWork} />;
  return (
    <>
      <h1 className={styles.title}>{words('dashboard_sync')}</h1>
      <StatusText>
        {barred ? words('sync_private') : failed ? sayFailure(words, failed) : words('sync_fetching')}
      </StatusText>
    </>
  );
}
