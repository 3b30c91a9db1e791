import { useState } from 'react';
import { useWords } from '../i18n';
import { Button, Dialog, Segmented } from '../ui';
import { Outcome } from './Outcome';
import type { SpaceProps } from './SpaceCard';
import styles from './Sync.module.css';
import { sayName } from './say-sync';
import { useAct } from './use-act';

type Remote = 'keep' | 'delete';

/** Turning it off: her notes stay here whole; what lies on the server stays or goes, as she says. */
export function LeaveSpace({ space, work }: SpaceProps) {
  const words = useWords();
  const [asking, setAsking] = useState(false);
  const [remote, setRemote] = useState<Remote>('keep');
  const act = useAct();
  const { kind } = space;
  const options = (['keep', 'delete'] as const).map((value) => ({ value, label: words(`sync_leave_${value}`) }));

  async function leave() {
    if (await act.act(words('sync_doing_leaving'), () => work.leave(space.id, remote))) setAsking(false);
  }

  return (
    <div className={styles.inside}>
      <p>{words('sync_leave_line')}</p>
      <Button onClick={() => setAsking(true)}>{words('sync_leave_do')}</Button>
      {asking && (
        <Dialog title={words('sync_leave_ask', { name: sayName(words, space) })} onClose={() => setAsking(false)}>
          <div className={styles.form}>
            <p>{words('sync_leave_line')}</p>
            <Segmented label={words('sync_leave_remote')} value={remote} options={options} onChange={setRemote} />
            {remote === 'delete' && <p>{words(`sync_leave_delete_${kind}`)}</p>}
            <div className={styles.bar}>
              <Button autoFocus look="primary" onClick={() => setAsking(false)}>
                {words('sync_leave_no')}
              </Button>
              <Button disabled={act.busy} onClick={leave}>
                {words('sync_leave_do')}
              </Button>
            </div>
            <Outcome act={act} />
          </div>
        </Dialog>
      )}
    </div>
  );
}
