import { browser } from 'wxt/browser';
import { areWishedDeleted, deleteDatabases, unwishDeleted, wishDeleted } from '../database';
import { keepDataHandlingAlone } from './data-handling';

/**
 * Deletes all that is stored on this device and starts the extension anew, which ends what it still holds in memory and closes its pages.
 * What cannot be deleted now, because it is in use or the browser is killed meanwhile, is deleted by `finishDeleting`.
 *
 * That it was wished stands in a database and not in `storage.local`: where a browser cannot close that to our scripts in pages, a page that
 * has taken over its process could write it.
 */
export async function deleteEverything(): Promise<void> {
  // Where not even that can be written there is one try, and no second.
  await wishDeleted().catch((error) => console.warn('what is left of deleting could not be noted:', error));
  await browser.alarms.clearAll();
  await Promise.all([deleteDatabases(), keepDataHandlingAlone()]).catch((error) =>
    console.warn('the rest is deleted at the next start:', error),
  );
  browser.runtime.reload();
}

/** `none`: nothing was to be deleted. `left`: something still cannot be, and she is asked again. */
export type Finished = 'none' | 'deleted' | 'left';

/** When the background starts: deletes what a run before it was told to, and may have written since. */
export async function finishDeleting(): Promise<Finished> {
  if (!(await areWishedDeleted().catch(() => false))) return 'none';
  try {
    await keepDataHandlingAlone();
    await deleteDatabases({ wish: true });
    return 'deleted';
  } catch (error) {
    console.warn('not everything could be deleted:', error);
    // Tried again by itself, at every start, it would take with it what she writes from now on.
    await unwishDeleted().catch((cause) => console.warn('still wished:', cause));
    return 'left';
  }
}
