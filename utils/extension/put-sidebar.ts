import { Refused } from './answer-messages';
import { isCampaign } from './examine-page';
import { examineTab } from './examine-tab';
import { readSettings } from './settings';
import { showSidebar } from './show-sidebar';
import { remember, rememberedOf } from './site-memory';
import { changeTab, readTab } from './tab-records';
import type { SidebarState } from './tab-report';
import { tellViews } from './tell-views';

/** Puts the in-page sidebar of a tab as the citizen wants it, on any page she asks it for, and remembers that for a campaign's site. */
export async function putSidebar(tabId: number, state: SidebarState): Promise<void> {
  if (!(await readTab(tabId))) await examineTab(tabId);
  const record = await changeTab(tabId, (before) => before && { ...before, sidebar: state, chosen: state });
  if (!record) throw new Refused('not_examined');
  if (!record.incognito && isCampaign(record, await rememberedOf(record))) {
    const { sidebar } = await readSettings();
    // As the setting says anyway: nothing to remember.
    await remember(record, { sidebar: state === sidebar ? undefined : state });
  }
  await showSidebar(tabId, state);
  await tellViews({ changed: 'report', tabId });
}
