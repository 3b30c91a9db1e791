import { browser } from 'wxt/browser';
import { Refused } from './answer-messages';
import type { Caller } from './sender-of';

/** Nothing is stored from a private window. A popup or native panel stands in no tab, but in the window in front. */
export async function refusePrivate({ incognito, tabId }: Caller): Promise<void> {
  if (incognito || (tabId === undefined && (await isPrivateInFront()))) throw new Refused('private_window');
}

/** Whether the window in front is a private one. Firefox for Android has no windows; its popups stand in tabs. */
export async function isPrivateInFront(): Promise<boolean> {
  return (await browser.windows?.getLastFocused())?.incognito ?? false;
}
