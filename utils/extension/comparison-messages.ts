import { browser } from 'wxt/browser';
import type { ComparedSite } from '../comparison';
import { type Handlers, Refused } from './answer-messages';
import { keptPolicies } from './kept-policies';
import { keptSites } from './kept-sites';
import { letGoOnDisk } from './let-go-on-disk';
import { notedSites } from './noted-sites';
import { ownTab } from './own-tab';
import { hostGroup } from './site-group';
import { isPage, siteOnScreen } from './site-on-screen';
import { tellViews } from './tell-views';

/** What views may do with the sites kept for comparison. A frame in a page keeps its own tab's site and hears of that one only. */
export const comparisonMessages = {
  async keepSite({ tabId }, caller) {
    const id = await ownTab(caller, tabId);
    if (caller.incognito || (await browser.tabs.get(id)).incognito) throw new Refused('private_window');
    const shown = await siteOnScreen(id);
    if (!shown) throw new Refused('not_examined');
    if (shown.incognito) throw new Refused('private_window');
    const { site, group, report } = shown;
    const kept = await (await keptSites()).keep({ site, group, why: 'asked', report }, new Date());
    await tellViews({ changed: 'sites' });
    return { site: kept.site, keptAt: kept.keptAt };
  },

  async keptSite({ tabId }, caller) {
    const shown = await siteOnScreen(await ownTab(caller, tabId));
    const kept = shown && (await (await keptSites()).ofGroup(shown.group));
    return kept ? { site: kept.site, keptAt: kept.keptAt, readAt: kept.report.readAt } : null;
  },

  async comparedSites() {
    const { sites, questions, unreadable } = await (await keptSites()).all();
    return { sites: await withOwn(sites), questions, unreadable };
  },

  async keptReport({ site }) {
    return (await keptSites()).read(site);
  },

  async forgetSites({ sites }) {
    await (await keptSites()).forget(sites);
    letGoOnDisk();
    await tellViews({ changed: 'sites' });
  },
} satisfies Partial<Handlers>;

/** Rows with what the citizen keeps of the same sites elsewhere; where that cannot be read, the rows alone. */
async function withOwn(rows: ComparedSite[]): Promise<ComparedSite[]> {
  const [hosts, versions] = await Promise.all([
    notedSites().then(byGroup, () => new Map<string, string[]>()),
    keptVersions().then(byGroup, () => undefined),
  ]);
  return rows.map((row) => {
    // Of what is kept of a shared host, none is known to be of this page.
    if (isPage(row.site)) return row;
    const group = hostGroup(row.site);
    const also = (hosts.get(group) ?? []).filter((host) => host !== row.site);
    return {
      ...row,
      ...(also.length > 0 && { also }),
      ...(versions && { keptVersions: versions.get(group)?.length ?? 0 }),
    };
  });
}

/** The site of every version of a policy that is kept. */
async function keptVersions(): Promise<string[]> {
  return (await (await keptPolicies()).all()).policies.map(({ site }) => site);
}

function byGroup(sites: string[]): Map<string, string[]> {
  const groups = new Map<string, string[]>();
  for (const site of sites) groups.set(hostGroup(site), [...(groups.get(hostGroup(site)) ?? []), site]);
  return groups;
}
