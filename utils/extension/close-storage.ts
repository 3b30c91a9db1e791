import { browser } from 'wxt/browser';

/** The part of a storage area that says who may use it; Firefox (153) has none. */
interface Closable {
  setAccessLevel?(level: { accessLevel: 'TRUSTED_CONTEXTS' }): Promise<void>;
}

/**
 * Keeps what is stored from our scripts in pages, which need none of it: a page's process that was taken over can do all that they may.
 * Chrome would let them read and write `storage.local`. Firefox has no such switch: there they keep that, but not `storage.session`.
 */
export async function closeStorage(area: Closable = browser.storage.local): Promise<void> {
  try {
    await area.setAccessLevel?.({ accessLevel: 'TRUSTED_CONTEXTS' });
  } catch (error) {
    console.warn('Isoloir could not close its storage to scripts in pages.', error);
  }
}
