import type { Handlers } from './answer-messages';
import { chooseSidebar } from './choose-sidebar';
import { deleteEverything } from './delete-everything';
import { nameMenus } from './menus';
import { changeSettings, readSettings } from './settings';
import { showSidebar } from './show-sidebar';
import { rememberedOf } from './site-memory';
import { changeTab, knownTabs, readTab } from './tab-records';
import { tellViews } from './tell-views';

/** Reading and changing settings; a change shows at once. */
export const settingsMessages = {
  getSettings: () => readSettings(),

  async setSettings({ settings: change }) {
    const settings = await changeSettings(change);
    await tellViews({ changed: 'settings' });
    if (change.locale !== undefined) await nameMenus();
    if (change.sidebar !== undefined) await Promise.all((await knownTabs()).map(standAnew));
    return settings;
  },

  async placeSidebar({ width, tabAt }) {
    await changeSettings({
      ...(width !== undefined && { sidebarWidth: width }),
      ...(tabAt !== undefined && { tabAt }),
    });
    await tellViews({ changed: 'settings' });
  },

  deleteEverything: () => deleteEverything(),
} satisfies Partial<Handlers>;

/** Puts a tab's sidebar as the setting now says, unless the citizen put it herself. */
async function standAnew(tabId: number): Promise<void> {
  const record = await readTab(tabId);
  if (record?.state.status !== 'ready' || record.chosen !== undefined) return;
  const memory = await rememberedOf(record);
  const sidebar = chooseSidebar({
    verdict: record.state.report.detection.verdict,
    override: record.override ?? memory.override,
    setting: (await readSettings()).sidebar,
    remembered: memory.sidebar,
  });
  await changeTab(tabId, (before) => before && { ...before, sidebar });
  await showSidebar(tabId, sidebar);
  await tellViews({ changed: 'report', tabId });
}
