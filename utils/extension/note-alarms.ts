import { browser } from 'wxt/browser';

/** Names of the alarms that look after notes. */
export const NOTES_ALARMS = { tidy: 'tidy-notes', retry: 'retry-held' } as const;

/** In minutes. Some browsers forget alarms when they close: the first comes soon, so that a short session has one too. */
const TIDY = { delayInMinutes: 2, periodInMinutes: 24 * 60 };
const RETRY = { delayInMinutes: 3, periodInMinutes: 3 };

/** Sets what is not set yet: an alarm set again would begin to wait anew. */
export const setTidyAlarm = () => setOnce(NOTES_ALARMS.tidy, TIDY);
export const setRetryAlarm = () => setOnce(NOTES_ALARMS.retry, RETRY);

/** Nothing waits any more, so nothing need wake the background. */
export async function clearRetryAlarm(): Promise<void> {
  await browser.alarms.clear(NOTES_ALARMS.retry);
}

async function setOnce(name: string, when: typeof TIDY): Promise<void> {
  if (!(await browser.alarms.get(name))) await browser.alarms.create(name, when);
}
