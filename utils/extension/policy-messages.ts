import { browser } from 'wxt/browser';
import { type Handlers, Refused } from './answer-messages';
import { askPage } from './ask-page';
import { examineTab } from './examine-tab';
import { ownTab } from './own-tab';
import { policyChoices } from './policy-choices';
import { refuseAddress } from './refuse-address';
import { siteInTab } from './site-in-tab';
import { remember } from './site-memory';
import { changeTab } from './tab-records';
import { tabReportOf } from './tab-report-of';

/** What views ask about a site's policy: which links it could be, and the citizen's word on which it is. */
export const policyMessages = {
  async policyChoices({ tabId }, caller) {
    return policyChoices(await askPage(await ownTab(caller, tabId)));
  },

  async pointAtPolicy({ tabId, site: named, url }, caller) {
    const id = await ownTab(caller, tabId);
    const site = await siteInTab(id, named);
    if (site === null) throw new Refused('not_allowed');
    const page = await browser.tabs.get(id);
    const pointed = url === null ? undefined : addressOf(url);
    const refused = pointed && refuseAddress(pointed, page.url ?? `https://${named}/`);
    if (refused) throw new Refused(refused);
    // Of a private window nothing is remembered beyond its tab.
    if (!page.incognito) await remember(site, { policy: pointed });
    await changeTab(id, (before) => {
      if (before?.group !== site.group || before.state.status !== 'ready') return undefined;
      // What stood there before gives way to what she pointed at, whatever comes of it.
      const report = { ...before.state.report, documents: [], policy: { status: 'not-found' as const } };
      return { ...before, pointed: pointed ?? null, state: { ...before.state, report } };
    });
    const { documents } = await examineTab(id, true);
    await documents;
    return tabReportOf(id);
  },
} satisfies Partial<Handlers>;

/** What she typed as an address: the scheme may be left out; a part of a page is that page. */
function addressOf(typed: string): string {
  const address = /^[a-z][a-z0-9+.-]*:/i.test(typed) ? typed : `https://${typed}`;
  const url = URL.parse(address);
  if (!url) throw new Refused('bad_address');
  return url.href.replace(/#(?!!?\/).*/, '');
}
