import { useState } from 'react';
import { useWords } from '../i18n';
import { CopyButton } from '../sharing/CopyButton';
import { QrCode } from '../sharing/QrCode';
import { Button, Dialog } from '../ui';
import { Outcome } from './Outcome';
import type { SpaceProps } from './SpaceCard';
import styles from './Sync.module.css';
import { useAct } from './use-act';

/** An invitation to hand on, once it was said what it carries. */
export function Invite({ space, work }: SpaceProps) {
  const words = useWords();
  const [open, setOpen] = useState(false);
  const [withPassword, setWithPassword] = useState(false);
  const [invitation, setInvitation] = useState('');
  const act = useAct();

  function close() {
    setOpen(false);
    setInvitation('');
  }

  async function make() {
    const made = await act.act(words('sync_doing_inviting'), () => work.invite(space.id, withPassword));
    if (made) setInvitation(made.invitation);
  }

  return (
    <>
      <Button onClick={() => setOpen(true)}>{words('sync_invite')}</Button>
      {open && (
        <Dialog title={words('sync_invite')} onClose={close}>
          <div className={styles.form}>
            <p>{words('sync_invite_carries')}</p>
            {invitation === '' ? (
              <>
                <label className={styles.tick}>
                  <input
                    type="checkbox"
                    checked={withPassword}
                    onChange={({ target }) => setWithPassword(target.checked)}
                  />
                  {words('sync_invite_password')}
                </label>
                <p className={styles.hint}>{words('sync_invite_password_line')}</p>
                <div className={styles.bar}>
                  <Button look="primary" disabled={act.busy} onClick={make}>
                    {words('sync_invite_make')}
                  </Button>
                </div>
              </>
            ) : (
              <>
                {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by the keyboard. */}
                <p className={`${styles.secret} ${styles.line}`} dir="ltr" translate="no" tabIndex={0}>
                  {invitation}
                </p>
                <QrCode text={invitation} of="secret" />
                <div className={styles.bar}>
                  <CopyButton text={() => invitation}>{words('sync_invite_copy')}</CopyButton>
                  <Button onClick={close}>{words('sync_done')}</Button>
                </div>
              </>
            )}
            <Outcome act={act} />
          </div>
        </Dialog>
      )}
    </>
  );
}
