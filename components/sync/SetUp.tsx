import { useState } from 'react';
import { useWords } from '../i18n';
import { PassphraseField } from '../sharing/PassphraseField';
import { Button } from '../ui';
import { NameField } from './NameField';
import { Outcome } from './Outcome';
import { PlaceFields } from './PlaceFields';
import { ScopeFields } from './ScopeFields';
import { Step } from './Step';
import styles from './Sync.module.css';
import { scopeAtFirst, wholeScope } from './scope';
import { hostOf, serverAddress } from './server-address';
import type { Place, SpaceKind } from './space';
import type { SyncWork } from './sync-work';
import { useAct } from './use-act';

interface SetUpProps {
  kind: SpaceKind;
  tags: readonly string[];
  work: Pick<SyncWork, 'allow' | 'check' | 'start'>;
  /** `recovery`: the code that opens it without the passphrase; null for a group, into which invitations alone lead. */
  onDone: (recovery: string | null) => void;
  /** Something lies there already: she may come into that instead, with what she has typed. */
  onJoin: (typed: { place: Place; me: string }) => void;
  onCancel: () => void;
}

const NOWHERE: Place = { type: 'webdav', address: '', user: '', password: '' };

/** Turning it on: where, who, what, and with which passphrase; one press asks the browser, tries the place, and begins. */
export function SetUp({ kind, tags, work, onDone, onJoin, onCancel }: SetUpProps) {
  const words = useWords();
  const [place, setPlace] = useState(NOWHERE);
  const [name, setName] = useState('');
  const [me, setMe] = useState('');
  const [scope, setScope] = useState(() => scopeAtFirst(kind));
  const [passphrase, setPassphrase] = useState('');
  const [tried, setTried] = useState(false);
  const [taken, setTaken] = useState(false);
  const act = useAct();
  const group = kind === 'group';
  const address = serverAddress(place.address);

  async function begin() {
    setTried(true);
    setTaken(false);
    const shared = wholeScope(scope);
    const called = group ? name.trim() : words('sync_devices_name');
    if (!address || !shared || called === '' || me.trim() === '') return act.say(words('sync_look_again'));
    if (!group && passphrase === '') return act.say(words('sync_passphrase_needed'));
    const there = { ...place, address, user: place.user.trim() };
    // First of all that is asked, or browsers forget the press.
    const allowed = work.allow(address);
    const asked = await act.act(words('sync_doing_asking', { host: hostOf(address) }), async () => ({
      allowed: await allowed,
    }));
    if (!asked) return;
    if (!asked.allowed) return act.say(words('sync_failed_permission'));
    const found = await act.act(words('sync_doing_trying'), () => work.check(there));
    if (!found) return;
    if (found.holds === 'space') {
      setTaken(true);
      return act.say(words('sync_place_taken'));
    }
    const started = await act.act(words('sync_doing_starting'), () =>
      work.start({ kind, name: called, me: me.trim(), place: there, scope: shared, ...(!group && { passphrase }) }),
    );
    if (started) onDone(group ? null : started.recovery);
  }

  return (
    <div className={styles.form}>
      <Step title={words('sync_step_where')}>
        <PlaceFields place={place} onChange={setPlace} both={group} tried={tried} />
      </Step>
      <Step title={words('sync_step_names')}>
        {group && <NameField label={words('sync_name_group')} value={name} onChange={setName} tried={tried} />}
        <NameField
          label={words(`sync_name_me_${kind}`)}
          hint={words(`sync_name_me_${kind}_hint`)}
          value={me}
          onChange={setMe}
          tried={tried}
        />
      </Step>
      <Step title={words('sync_step_what')}>
        <ScopeFields scope={scope} onChange={setScope} tags={tags} tried={tried} />
        {group && <p className={styles.hint}>{words('sync_scope_group_line')}</p>}
      </Step>
      {!group && (
        <Step title={words('sync_step_passphrase')}>
          <PassphraseField
            passphrase={passphrase}
            onUse={setPassphrase}
            optional={false}
            hint={words('sync_passphrase_hint')}
          />
        </Step>
      )}
      <Step title={words('sync_step_begin')}>
        <p>{words('sync_begin_asks', { host: address ? hostOf(address) : words('sync_your_server') })}</p>
        <div className={styles.bar}>
          <Button look="primary" disabled={act.busy} onClick={begin}>
            {words('sync_begin')}
          </Button>
          {taken && <Button onClick={() => onJoin({ place, me })}>{words('sync_begin_join_do')}</Button>}
          <Button onClick={onCancel}>{words('sync_cancel')}</Button>
        </div>
        <Outcome act={act} />
      </Step>
    </div>
  );
}
