import type { ObjectKey } from '../sync';
import { loadSync, type SyncWork } from './load-sync';
import { onLocalChange } from './local-changes';
import type { Changed } from './messages';
import { clearSyncAlarm, isSyncAlarm, setSyncAlarm } from './sync-alarm';
import { spacesHere } from './sync-spaces';

/** Changes of these are other devices' business. */
const SHARED: readonly Changed['changed'][] = ['notes', 'directory', 'policies'];

/** When the background starts: follows what is changed here, and looks in where that is due. */
export function lookAfterSync(): void {
  onLocalChange((what) => void (SHARED.includes(what) && withSync(({ syncSoon }) => syncSoon())));
  void withSync(async ({ syncAtStart }) => {
    await setSyncAlarm();
    await syncAtStart();
  });
}

/** Follows an alarm; others are none of its business. */
export async function followSyncAlarm(name: string): Promise<void> {
  if (!isSyncAlarm(name)) return;
  if ((await spacesHere()).length === 0) return clearSyncAlarm();
  await withSync(({ syncAll }) => syncAll());
}

/** Remembers what is about to be deleted where nothing else would; what is there nevertheless is not deleted elsewhere. */
export async function tellGone(objects: ObjectKey[]): Promise<void> {
  await withSync(({ noteGone }) => noteGone(objects));
}

/** Never throws: it goes along with other work. */
async function withSync(work: (sync: SyncWork) => void | Promise<void>): Promise<void> {
  try {
    if ((await spacesHere()).length > 0) await work(await loadSync());
  } catch (error) {
    console.info('will be synced another time:', error);
  }
}
