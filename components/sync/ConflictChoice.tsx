import { useId } from 'react';
import { useWords } from '../i18n';
import { Button } from '../ui';
import { ConflictVersionCard } from './ConflictVersionCard';
import { Outcome } from './Outcome';
import styles from './Sync.module.css';
import type { Conflict } from './space';
import type { SyncWork } from './sync-work';
import { useAct } from './use-act';

interface ConflictChoiceProps {
  conflict: Conflict;
  settle: SyncWork['settle'];
  /** What came of all stands beside it already. */
  beside?: boolean;
}

/** Every version with who wrote it and when; she keeps one of them, or what came of all. Those not kept are in the note's history. */
export function ConflictChoice({ conflict, settle, beside }: ConflictChoiceProps) {
  const words = useWords();
  const id = useId();
  const act = useAct();
  const { versions, merged } = conflict;
  const keep = (what: string) => act.act(words('sync_doing_saving'), () => settle(conflict, what));
  const came = merged && { name: '', mine: false, at: '', deleted: false, stretch: '', ...merged };
  return (
    <div className={styles.conflict}>
      <p className={styles.hint}>{words('sync_conflict_line')}</p>
      <ul className={styles.versions}>
        {versions.map((version) => (
          <li key={version.stretch} className={styles.version}>
            <ConflictVersionCard version={version} id={`${id}-${version.stretch}`} />
            <Button
              aria-describedby={`${id}-${version.stretch}`}
              disabled={act.busy}
              onClick={() => keep(version.stretch)}
            >
              {words('sync_conflict_keep')}
            </Button>
          </li>
        ))}
        {!beside && came && (
          <li className={styles.version}>
            <ConflictVersionCard version={came} id={`${id}-merged`} title={words('sync_conflict_merged')} />
            <Button disabled={act.busy} onClick={() => keep('merged')}>
              {words('sync_conflict_keep_merged')}
            </Button>
          </li>
        )}
      </ul>
      {(beside || !came) && (
        <div className={styles.bar}>
          <Button disabled={act.busy} onClick={() => keep('merged')}>
            {words('sync_conflict_keep_merged')}
          </Button>
        </div>
      )}
      <Outcome act={act} />
    </div>
  );
}
