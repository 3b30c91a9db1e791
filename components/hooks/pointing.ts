import { type Answer, askBackground, type TabReport } from '../../utils/extension';

/** How the citizen points at the policy of a tab's site; `show` is given the report that it ends in. */
export function pointing({ tabId, site }: Pick<TabReport, 'tabId' | 'site'>, show: (tab: TabReport) => void) {
  if (site === undefined) return undefined;
  return {
    choices: (): Promise<Answer<'policyChoices'>> => askBackground('policyChoices', { tabId }),
    point: async (url: string | null): Promise<void> =>
      show(await askBackground('pointAtPolicy', { tabId, site, url })),
  };
}
