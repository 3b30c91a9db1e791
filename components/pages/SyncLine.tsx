import { hrefOf } from '../dashboard/route';
import { useSync } from '../hooks';
import { SyncNotice } from '../sync';

/** What of her devices and groups waits for her, on every other view of the dashboard. */
export function SyncLine() {
  const { value } = useSync();
  return <SyncNotice spaces={value?.spaces ?? []} now={Date.now()} href={hrefOf({ view: 'sync' })} />;
}
