import { announce } from './examine-page';
import { examineTab } from './examine-tab';
import { type Override, rememberedOf } from './site-memory';
import { changeTab } from './tab-records';

/** Looks at a tab again after the citizen gave, or took back, her word on its site. */
export async function reconsider(tabId: number, site: string, override: Override | undefined): Promise<void> {
  const record = await changeTab(tabId, (before) =>
    before?.site === site ? { ...before, override, chosen: undefined, sidebar: 'off' } : undefined,
  );
  if (record?.site !== site) return;
  if (override === 'other') return announce(tabId, record, await rememberedOf(site));
  await examineTab(tabId, true);
}
