import { useState } from 'react';
import { useWords } from '../i18n';
import { Button, Field, Segmented } from '../ui';
import { InvitationField } from './InvitationField';
import { NameField } from './NameField';
import { Outcome } from './Outcome';
import { PlaceFields } from './PlaceFields';
import { ScopeFields } from './ScopeFields';
import { Step } from './Step';
import styles from './Sync.module.css';
import { scopeAtFirst, wholeScope } from './scope';
import { hostOf, serverAddress } from './server-address';
import type { Place } from './space';
import type { Invitation, JoinBy, SyncWork } from './sync-work';
import { useAct } from './use-act';

interface JoinProps {
  tags: readonly string[];
  /** What she typed where something lies already. */
  begun?: { place?: Place; me?: string };
  work: Pick<SyncWork, 'allow' | 'join' | 'readInvitation'>;
  onDone: () => void;
  onCancel: () => void;
}

type Way = keyof typeof EMPTY;

/** What each way asks for, before anything was typed. */
const EMPTY = { recovery: '', passphrase: '', invitation: '' };
const WAYS: readonly Way[] = ['recovery', 'passphrase', 'invitation'];
const NOWHERE: Place = { type: 'webdav', address: '', user: '', password: '' };

/** Coming into what another device, or somebody else, began. */
export function Join({ tags, begun = {}, work, onDone, onCancel }: JoinProps) {
  const words = useWords();
  const [way, setWay] = useState<Way>('recovery');
  const [typed, setTyped] = useState(EMPTY);
  const [read, setRead] = useState<Invitation | null>(null);
  const [place, setPlace] = useState(begun.place ?? NOWHERE);
  const [me, setMe] = useState(begun.me ?? '');
  const [scope, setScope] = useState(() => scopeAtFirst('devices'));
  const [tried, setTried] = useState(false);
  const act = useAct();
  const invited = way === 'invitation';
  /** An invitation that carries its password needs nothing more of her. */
  const whole = invited && read?.password === true;
  const address = whole ? read.place.address : serverAddress(place.address);
  const ready = !invited || read !== null;

  function choose(next: Way) {
    setWay(next);
    // Only a group's lies in a database, and its invitation says where.
    if (next !== 'invitation' && place.type === 'couchdb') setPlace(NOWHERE);
    setScope(scopeAtFirst(next === 'invitation' ? 'group' : 'devices'));
  }

  function take(invitation: Invitation) {
    setRead(invitation);
    // Without its password it needs a user of her own, not the one who invites.
    setPlace({ ...invitation.place, user: '', password: '' });
  }

  async function join() {
    setTried(true);
    const shared = wholeScope(scope);
    if (!address || !shared || me.trim() === '' || typed[way].trim() === '') return act.say(words('sync_look_again'));
    const by: JoinBy = {
      recovery: { recovery: typed.recovery },
      passphrase: { passphrase: typed.passphrase },
      invitation: { invitation: typed.invitation },
    }[way];
    // First of all that is asked, or browsers forget the press.
    const allowed = work.allow(address);
    const asked = await act.act(words('sync_doing_asking', { host: hostOf(address) }), async () => ({
      allowed: await allowed,
    }));
    if (!asked) return;
    if (!asked.allowed) return act.say(words('sync_failed_permission'));
    const there = { ...place, address, user: place.user.trim() };
    const joined = await act.act(words('sync_doing_joining'), () =>
      work.join({ me: me.trim(), scope: shared, by, ...(!whole && { place: there }) }),
    );
    if (joined) onDone();
  }

  return (
    <div className={styles.form}>
      <Step title={words('sync_join_with')}>
        <Segmented
          label={words('sync_join_way')}
          value={way}
          options={WAYS.map((value) => ({ value, label: words(`sync_join_${value}`) }))}
          onChange={choose}
        />
        {invited ? (
          <InvitationField
            text={typed.invitation}
            read={read}
            onText={(invitation) => {
              setRead(null);
              setTyped({ ...typed, invitation });
            }}
            onRead={take}
            work={work}
          />
        ) : (
          <Field
            label={words(`sync_join_${way}`)}
            hint={words(`sync_join_${way}_hint`)}
            error={tried && typed[way].trim() === '' ? words('sync_needed') : undefined}
          >
            <textarea
              rows={way === 'recovery' ? 3 : 1}
              autoComplete="off"
              autoCapitalize="off"
              spellCheck={false}
              dir={way === 'recovery' ? 'ltr' : 'auto'}
              maxLength={1000}
              value={typed[way]}
              onChange={({ target }) => setTyped({ ...typed, [way]: target.value })}
            />
          </Field>
        )}
      </Step>
      {ready && (
        <>
          {!whole && (
            <Step title={words('sync_step_where')}>
              <PlaceFields place={place} onChange={setPlace} both={false} tried={tried} />
            </Step>
          )}
          <Step title={words('sync_step_names')}>
            <NameField
              label={words(invited ? 'sync_name_me_group' : 'sync_name_me_devices')}
              hint={words(invited ? 'sync_name_me_group_hint' : 'sync_name_me_devices_hint')}
              value={me}
              onChange={setMe}
              tried={tried}
            />
          </Step>
          <Step title={words('sync_step_what')}>
            <ScopeFields scope={scope} onChange={setScope} tags={tags} tried={tried} />
            {invited && <p className={styles.hint}>{words('sync_scope_group_line')}</p>}
          </Step>
          <p>{words('sync_begin_asks', { host: address ? hostOf(address) : words('sync_your_server') })}</p>
        </>
      )}
      <div className={styles.bar}>
        {ready && (
          <Button look="primary" disabled={act.busy} onClick={join}>
            {words('sync_join')}
          </Button>
        )}
        <Button onClick={onCancel}>{words('sync_cancel')}</Button>
      </div>
      <Outcome act={act} />
    </div>
  );
}
