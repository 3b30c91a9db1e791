import { announce, isCampaign } from './examine-page';
import { examineTab } from './examine-tab';
import { type Override, type RememberedSite, rememberedOf } from './site-memory';
import { changeTab } from './tab-records';

interface Reconsidered {
  tabId: number;
  site: RememberedSite;
  /** Her word, or that she took it back. */
  override: Override | undefined;
  /** She said it in the page's own sidebar, which must not vanish under her hand: there she can undo it until the next page. */
  inPage: boolean;
}

/** Shows a tab anew after the citizen gave, or took back, her word on its site. */
export async function reconsider({ tabId, site, override, inPage }: Reconsidered): Promise<void> {
  const record = await changeTab(tabId, (before) => {
    if (before?.group !== site.group) return undefined;
    const sidebar = inPage ? before.sidebar : 'off';
    const campaign = isCampaign({ ...before, override }, {});
    const chosen = inPage && override === 'campaign' ? sidebar : undefined;
    return { ...before, override, chosen, sidebar, correcting: (inPage && !campaign) || undefined };
  });
  const known = record?.group === site.group ? record : undefined;
  // That it is none asks for nothing more to be read, and that her word is gone for nothing that was not read before.
  const settled = override === 'other' || (override === undefined && inPage);
  if (known && settled) return announce(tabId, known, await rememberedOf(site));
  if (known || override === 'campaign') await examineTab(tabId, true);
}
