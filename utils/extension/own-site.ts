import { Refused } from './answer-messages';
import type { Caller } from './sender-of';
import { hostGroup } from './site-group';
import { readTab } from './tab-records';

/** Whether a host belongs to the same site as the named one: what is kept under one of its hosts is found on all. */
export function isOfSite(named: string): (site: string) => boolean {
  const group = hostGroup(named);
  return (site) => site === named || hostGroup(site) === group;
}

/** A frame in a page works on what belongs to its own tab's site only. */
export async function requireOwnSite(site: string, { from, tabId }: Caller): Promise<void> {
  if (from === 'view') return;
  const record = tabId === undefined ? undefined : await readTab(tabId);
  if (!record || !isOfSite(site)(record.site)) throw new Refused('not_allowed');
}
