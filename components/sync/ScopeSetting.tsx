import { useState } from 'react';
import { useWords } from '../i18n';
import { Button } from '../ui';
import { Outcome } from './Outcome';
import { ScopeFields } from './ScopeFields';
import type { SpaceProps } from './SpaceCard';
import styles from './Sync.module.css';
import { wholeScope } from './scope';
import { useAct } from './use-act';

/** What is shared, to change. */
export function ScopeSetting({ space, work, tags }: SpaceProps & { tags: readonly string[] }) {
  const words = useWords();
  const [scope, setScope] = useState(space.scope);
  const [tried, setTried] = useState(false);
  const [kept, setKept] = useState(false);
  const act = useAct();

  async function keep() {
    setTried(true);
    setKept(false);
    const whole = wholeScope(scope);
    if (!whole) return;
    setKept((await act.act(words('sync_doing_saving'), () => work.changeScope(space.id, whole))) !== null);
  }

  return (
    <div className={styles.inside}>
      <ScopeFields scope={scope} onChange={setScope} tags={tags} tried={tried} />
      <p className={styles.hint}>{words('sync_scope_less')}</p>
      <Button disabled={act.busy} onClick={keep}>
        {words('sync_save')}
      </Button>
      <Outcome act={act} done={kept && words('sync_saved')} />
    </div>
  );
}
