import { useEffect, useRef, useState } from 'react';
import { useWords } from '../i18n';
import { Beginnings } from './Beginnings';
import { ConflictList } from './ConflictList';
import { Facts } from './Facts';
import { Join } from './Join';
import { RecoveryCode } from './RecoveryCode';
import { SetUp } from './SetUp';
import { SpaceCard } from './SpaceCard';
import styles from './Sync.module.css';
import type { Conflict, Place, Space, SpaceKind } from './space';
import type { SyncWork } from './sync-work';

interface SyncViewProps {
  spaces: readonly Space[];
  conflicts: readonly Conflict[];
  /** Her tags, to choose from. */
  tags: readonly string[];
  work: SyncWork;
}

type Face =
  | { face: 'home' }
  | { face: 'set-up'; kind: SpaceKind }
  | { face: 'join'; place?: Place; me?: string }
  | { face: 'code'; code: string };

/** Her devices and groups: what is set up and how it stands, or how to begin. */
export function SyncView({ spaces, conflicts, tags, work }: SyncViewProps) {
  const words = useWords();
  const title = useRef<HTMLHeadingElement>(null);
  const [state, setState] = useState<Face>({ face: 'home' });

  function turn(next: Face) {
    setState(next);
    // What was pressed is gone: reading goes on at the top.
    title.current?.focus();
  }

  const count = spaces.length;
  const before = useRef(count);
  useEffect(() => {
    // One was turned off, and what was pressed for it is gone with it.
    if (count < before.current) title.current?.focus();
    before.current = count;
  }, [count]);

  const home = () => turn({ face: 'home' });
  return (
    <>
      <h1 ref={title} tabIndex={-1} className={styles.title}>
        {words(titleOf(state))}
      </h1>
      {state.face === 'set-up' && (
        <SetUp
          kind={state.kind}
          tags={tags}
          work={work}
          onDone={(code) => (code === null ? home() : turn({ face: 'code', code }))}
          onJoin={(there) => turn({ face: 'join', ...there })}
          onCancel={home}
        />
      )}
      {state.face === 'join' && <Join tags={tags} begun={state} work={work} onDone={home} onCancel={home} />}
      {state.face === 'code' && <RecoveryCode code={state.code} onKept={home} />}
      {state.face === 'home' && (
        <div className={styles.page}>
          {spaces.length === 0 && <p className={styles.lead}>{words('sync_lead')}</p>}
          {spaces.map((space) => (
            <SpaceCard key={space.id} space={space} work={work} tags={tags} />
          ))}
          {conflicts.length > 0 && <ConflictList conflicts={conflicts} settle={work.settle} />}
          {spaces.length > 0 && <h2 className={styles.subtitle}>{words('sync_more')}</h2>}
          <Beginnings onBegin={(it) => turn(it === 'join' ? { face: 'join' } : { face: 'set-up', kind: it })} />
          {spaces.length === 0 && <Facts />}
        </div>
      )}
    </>
  );
}

function titleOf(state: Face): string {
  if (state.face === 'set-up') return `sync_begin_${state.kind}`;
  return state.face === 'join' ? 'sync_begin_join' : 'dashboard_sync';
}
