import { browser } from 'wxt/browser';
import { siteOf } from '../report';
import { Refused } from './answer-messages';
import { putSidebar } from './put-sidebar';
import { reconsider } from './reconsider';
import { siteGroup } from './site-group';
import { remember } from './site-memory';

/** The citizen's word from the page's menu: this is a campaign's site. It is examined at once, and the sidebar shows that she was heard. */
export async function sayCampaign(tabId: number): Promise<void> {
  const { url = '', incognito } = await browser.tabs.get(tabId);
  const [site, group] = [siteOf(url), siteGroup(url)];
  if (site === null || group === null) throw new Refused('not_readable');
  const word = { site: { site, group }, override: 'campaign' as const };
  // Of a private window nothing is remembered beyond its tab.
  if (!incognito) await remember(word.site, { override: word.override, sidebar: undefined });
  await reconsider({ tabId, inPage: false, ...word });
  await putSidebar(tabId, 'open');
}
