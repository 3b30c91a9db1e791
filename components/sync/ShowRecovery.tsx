import { useState } from 'react';
import { useWords } from '../i18n';
import { Button, Dialog } from '../ui';
import { Outcome } from './Outcome';
import { RecoveryCode } from './RecoveryCode';
import type { SpaceProps } from './SpaceCard';
import styles from './Sync.module.css';
import { useAct } from './use-act';

/** The recovery code once more, for another device or another safe place. */
export function ShowRecovery({ space, work }: SpaceProps) {
  const words = useWords();
  const [code, setCode] = useState('');
  const act = useAct();

  async function show() {
    const found = await act.act(words('sync_doing_reading'), () => work.recovery(space.id));
    if (found) setCode(found.code);
  }

  return (
    <div className={styles.inside}>
      <p className={styles.hint}>{words('sync_recovery_again')}</p>
      <Button disabled={act.busy} onClick={show}>
        {words('sync_recovery_show')}
      </Button>
      <Outcome act={act} />
      {code && (
        <Dialog title={words('sync_recovery')} onClose={() => setCode('')}>
          <RecoveryCode code={code} titled onKept={() => setCode('')} />
        </Dialog>
      )}
    </div>
  );
}
