import { useWords } from '../i18n';
import { Button, Dialog } from '../ui';
import { Outcome } from './Outcome';
import type { SpaceProps } from './SpaceCard';
import styles from './Sync.module.css';
import type { Member } from './space';
import { useAct } from './use-act';

/** Asks before a device or a person is removed, and says what that does and what it cannot do. */
export function RemoveMember({ member, space, work, onClose }: SpaceProps & { member: Member; onClose: () => void }) {
  const words = useWords();
  const act = useAct();

  async function remove() {
    if (await act.act(words('sync_doing_removing'), () => work.remove(space.id, member.id))) onClose();
  }

  return (
    <Dialog title={words('sync_remove_ask', { name: member.name })} onClose={onClose}>
      <div className={styles.form}>
        <p>{words('sync_remove_does')}</p>
        <p>{words('sync_remove_not')}</p>
        <div className={styles.bar}>
          <Button autoFocus look="primary" onClick={onClose}>
            {words('sync_remove_no')}
          </Button>
          <Button disabled={act.busy} onClick={remove}>
            {words('sync_remove')}
          </Button>
        </div>
        <Outcome act={act} />
      </div>
    </Dialog>
  );
}
