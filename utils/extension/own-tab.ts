import { browser } from 'wxt/browser';
import { Refused } from './answer-messages';
import type { Caller } from './sender-of';

/** The tab a message speaks of: for our scripts and frames always their own, for a view the one it names, else the one in front. */
export async function ownTab(caller: Caller, tabId?: number): Promise<number> {
  if (caller.from !== 'view') return caller.tabId ?? refuse();
  if (tabId !== undefined) return tabId;
  const [active] = await browser.tabs.query({ active: true, lastFocusedWindow: true });
  return active?.id ?? refuse();
}

function refuse(): never {
  throw new Refused('no_tab');
}
