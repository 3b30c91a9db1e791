/** What "watch for campaign sites" asks for; optional, asked with one button, taken back at any time. */
export const WATCHED_ORIGINS = ['*://*/*'];

/** Whether the citizen has allowed watching. */
export async function canWatch(): Promise<boolean> {
  throw new Error('not built');
}

/** Asks for it; must be called first thing in a click. `origins` narrows it to one host ("allow reading ning.com"). */
export function requestWatching(origins: string[] = WATCHED_ORIGINS): Promise<boolean> {
  throw new Error(`not built: ${origins}`);
}

/** Gives the permission back. */
export async function stopWatching(): Promise<void> {
  throw new Error('not built');
}
