import { browser } from 'wxt/browser';

/** What "watch for campaign sites" asks for; optional, asked with one button, taken back at any time. */
export const WATCHED_ORIGINS = ['*://*/*'];

/** Whether the citizen has allowed watching. */
export function canWatch(): Promise<boolean> {
  return browser.permissions.contains({ origins: WATCHED_ORIGINS });
}

/**
 * Asks for it; must be called first thing in a click. `origins` narrows it to one host ("allow reading ning.com"), as match patterns.
 */
export function requestWatching(origins: string[] = WATCHED_ORIGINS): Promise<boolean> {
  // Not async: an `await` before the request would make Firefox forget the click.
  return browser.permissions.request({ origins });
}

/** Gives back every host the citizen allowed, one by one hosts included. */
export async function stopWatching(): Promise<void> {
  const { origins = [] } = await browser.permissions.getAll();
  if (origins.length > 0) await browser.permissions.remove({ origins });
}
