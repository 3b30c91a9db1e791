import { useId, useRef } from 'react';
import { moment, useWords } from '../i18n';
import { Button, Disclosure, Progress, StatusText } from '../ui';
import { LeaveSpace } from './LeaveSpace';
import { Members } from './Members';
import { Outcome } from './Outcome';
import { PlaceSetting } from './PlaceSetting';
import { ScopeSetting } from './ScopeSetting';
import { ShowRecovery } from './ShowRecovery';
import styles from './Sync.module.css';
import { sayName, sayRefused, sayState, saySyncFailure } from './say-sync';
import { hostOf } from './server-address';
import type { Space } from './space';
import type { SyncWork } from './sync-work';
import { useAct } from './use-act';

export interface SpaceProps {
  space: Space;
  work: SyncWork;
}

/** What another password, user or address mends. */
const AT_THE_PLACE: ReadonlySet<string> = new Set(['password', 'forbidden', 'not_found', 'not_webdav', 'not_couchdb']);

/** One space: how it stands, who is in it, and everything that can be done about it. */
export function SpaceCard({ space, work, tags }: SpaceProps & { tags: readonly string[] }) {
  const words = useWords();
  const id = useId();
  const { kind, place, members } = space;
  const where = useRef<HTMLDivElement>(null);

  /** To where the password is typed anew. */
  function mend() {
    const line = where.current?.querySelector('details');
    if (line) line.open = true;
    where.current?.querySelector<HTMLInputElement>('input[type=password]')?.focus();
  }

  const present = members.filter(({ removed }) => !removed).length;
  return (
    <section className={styles.card} aria-labelledby={id}>
      <div>
        <h2 id={id} className={styles.subtitle}>
          {sayName(words, space)}
        </h2>
        <p className={styles.hint}>{words(`sync_kind_${kind}`, { host: hostOf(place.address) })}</p>
      </div>
      <Standing space={space} work={work} onMend={mend} />
      <div className={styles.details}>
        <Disclosure lead={words(`sync_members_${kind}`, { count: present })} hint={words('hint_see')}>
          <Members space={space} work={work} />
        </Disclosure>
        <Disclosure lead={words('sync_step_what')} hint={words('hint_see')}>
          <ScopeSetting space={space} work={work} tags={tags} />
        </Disclosure>
        <div ref={where}>
          <Disclosure lead={words('sync_step_where')} hint={words('hint_see')}>
            <PlaceSetting space={space} work={work} />
          </Disclosure>
        </div>
        {kind === 'devices' && (
          <Disclosure lead={words('sync_recovery')} hint={words('hint_see')}>
            <ShowRecovery space={space} work={work} />
          </Disclosure>
        )}
        <Disclosure lead={words('sync_leave')} hint={words('hint_see')}>
          <LeaveSpace space={space} work={work} />
        </Disclosure>
      </div>
    </section>
  );
}

/** Last sync, what waits, what went wrong and what to do about it, what was not let in. */
function Standing({ space, work, onMend }: SpaceProps & { onMend: () => void }) {
  const words = useWords();
  const act = useAct();
  const { id, state, progress, failure, refused, missing, members, place } = space;
  const host = hostOf(place.address);
  // Whoever was removed has no key for what came later: that it does not open here is no news.
  const isIn = failure?.reason !== 'removed';

  async function allow() {
    const allowed = work.allow(place.address);
    const asked = await act.act(words('sync_doing_asking', { host }), async () => ({ allowed: await allowed }));
    if (asked?.allowed) await now();
  }

  const now = () => act.act(words('sync_state_working'), async () => ({ begun: await work.now(id) }));

  return (
    <div className={styles.notes}>
      {state === 'working' && progress ? (
        <Progress
          words={words('sync_progress', { done: progress.done, total: progress.total })}
          done={progress.done}
          of={progress.total}
        />
      ) : (
        <StatusText>{sayState(words, space)}</StatusText>
      )}
      {failure && (
        <div className={styles.wrong} role="status">
          <p>{saySyncFailure(words, failure.reason)}</p>
          <p className={styles.hint}>
            {failure.retryAt
              ? words('sync_retry_at', { at: moment(words, failure.retryAt) })
              : words('sync_failing_since', { at: moment(words, failure.since) })}
          </p>
        </div>
      )}
      {isIn &&
        refused.map((it) => (
          <p key={`${it.reason} ${it.member}`} className={styles.wrong}>
            {sayRefused(words, it, members)}
          </p>
        ))}
      {isIn && missing > 0 && <p className={styles.wrong}>{words('sync_missing', { count: missing })}</p>}
      <div className={styles.bar}>
        {failure?.reason === 'permission' && (
          <Button look="primary" disabled={act.busy} onClick={allow}>
            {words('sync_allow', { host })}
          </Button>
        )}
        {failure && AT_THE_PLACE.has(failure.reason) && (
          <Button look="primary" onClick={onMend}>
            {words('sync_mend_place')}
          </Button>
        )}
        <Button disabled={act.busy || state === 'working'} onClick={now}>
          {words('sync_now')}
        </Button>
      </div>
      <Outcome act={act} />
    </div>
  );
}
