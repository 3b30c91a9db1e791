import { useWords } from '../i18n';
import { Button, Field } from '../ui';
import { Outcome } from './Outcome';
import styles from './Sync.module.css';
import { hostOf } from './server-address';
import type { Invitation, SyncWork } from './sync-work';
import { useAct } from './use-act';

interface InvitationFieldProps {
  text: string;
  /** Null until it was read. */
  read: Invitation | null;
  onText: (text: string) => void;
  onRead: (invitation: Invitation) => void;
  work: Pick<SyncWork, 'readInvitation'>;
}

/** An invitation, pasted; what it says is shown before anything is asked of the server it names. */
export function InvitationField({ text, read, onText, onRead, work }: InvitationFieldProps) {
  const words = useWords();
  const act = useAct();

  async function look() {
    const found = await act.act(words('sync_doing_reading'), () => work.readInvitation(text.trim()));
    if (found) onRead(found);
  }

  return (
    <>
      <Field label={words('sync_join_invitation')} hint={words('sync_join_invitation_hint')}>
        <textarea
          rows={4}
          autoComplete="off"
          spellCheck={false}
          dir="ltr"
          maxLength={20_000}
          value={text}
          onChange={({ target }) => onText(target.value)}
        />
      </Field>
      {read ? (
        <p role="status">
          {words('sync_invitation_says', { name: read.name, founder: read.founder, host: hostOf(read.place.address) })}
        </p>
      ) : (
        <div className={styles.bar}>
          <Button disabled={act.busy || text.trim() === ''} onClick={look}>
            {words('sync_invitation_read')}
          </Button>
        </div>
      )}
      <Outcome act={act} />
    </>
  );
}
