import { useState } from 'react';
import { useWords } from '../i18n';
import { Button } from '../ui';
import { Outcome } from './Outcome';
import { PlaceFields } from './PlaceFields';
import type { SpaceProps } from './SpaceCard';
import styles from './Sync.module.css';
import { hostOf, serverAddress } from './server-address';
import { useAct } from './use-act';

/** Where it lies: another password, or another place. The password is not shown here: it never comes back to a view. */
export function PlaceSetting({ space, work }: SpaceProps) {
  const words = useWords();
  const [place, setPlace] = useState({ ...space.place, password: '' });
  const [tried, setTried] = useState(false);
  const [kept, setKept] = useState(false);
  const act = useAct();

  async function keep() {
    setTried(true);
    setKept(false);
    const address = serverAddress(place.address);
    if (!address) return;
    const there = { ...place, address, user: place.user.trim() };
    // First of all that is asked, or browsers forget the press.
    const allowed = work.allow(address);
    const asked = await act.act(words('sync_doing_asking', { host: hostOf(address) }), async () => ({
      allowed: await allowed,
    }));
    if (!asked) return;
    if (!asked.allowed) return act.say(words('sync_failed_permission'));
    const done = await act.act(words('sync_doing_trying'), () => work.changePlace(space.id, there));
    setKept(done !== null);
    if (done) setPlace({ ...there, password: '' });
  }

  return (
    <div className={styles.inside}>
      <PlaceFields place={place} onChange={setPlace} both={false} tried={tried} />
      <Button disabled={act.busy} onClick={keep}>
        {words('sync_save')}
      </Button>
      <Outcome act={act} done={kept && words('sync_saved')} />
    </div>
  );
}
