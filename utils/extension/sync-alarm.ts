import { browser } from 'wxt/browser';

/** The one alarm of syncing; set only while there is a space. */
const SYNC_ALARM = 'sync';

/** In minutes: what nobody's view asks for can wait that long. */
const OFTEN = 15;

export const isSyncAlarm = (name: string): boolean => name === SYNC_ALARM;

/** Looks in from time to time; sooner once, where something is to be tried again then. */
export async function setSyncAlarm(firstInMinutes = OFTEN): Promise<void> {
  const before = await browser.alarms.get(SYNC_ALARM);
  const first = Math.max(0.5, Math.min(firstInMinutes, OFTEN));
  if (before?.periodInMinutes === OFTEN && before.scheduledTime <= Date.now() + first * 60_000) return;
  await browser.alarms.create(SYNC_ALARM, { delayInMinutes: first, periodInMinutes: OFTEN });
}

export async function clearSyncAlarm(): Promise<void> {
  await browser.alarms.clear(SYNC_ALARM);
}
