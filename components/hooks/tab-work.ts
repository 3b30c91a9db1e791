import { type Answer, askBackground, type Payload, requestWatching, type TabReport } from '../../utils/extension';
import { settle } from './settle';

/**
 * What a view may do with its tab; `show` is given the report that each act ends in. Views are told of changes too, but no browser
 * promises that every view hears it.
 */
export function tabWork({ tabId, site }: Pick<TabReport, 'tabId' | 'site'>, show: (tab: TabReport) => void) {
  const examine = (anyway?: boolean) => settle(askBackground('examine', { tabId, anyway }).then(show));
  const showNow = async () => show(await askBackground('getReport', { tabId }));
  return {
    examine,
    /** Resolves once it stands, or cannot. */
    setSidebar: (state: Payload<'setSidebar'>['state']) =>
      settle(askBackground('setSidebar', { tabId, state }).then(showNow)),
    say: (verdict: Payload<'setOverride'>['verdict']) => {
      if (site) settle(askBackground('setOverride', { tabId, site, verdict }).then(showNow));
    },
    /** Opens the policy as it was read, at the words that answer a question. */
    read: (clause: string) => settle(askBackground('openReader', { tabId, clause })),
    /** Must be called first thing in a click: browsers ask for a permission only then. */
    allow: (host: string) => {
      settle(requestWatching([`*://${host}/*`]).then((allowed) => (allowed ? examine(true) : undefined)));
    },
  };
}

/** The words selected in a tab's page; null where nothing is, or the page cannot be asked. */
export function selectionIn(tabId: number): Promise<Answer<'getSelection'>> {
  return askBackground('getSelection', { tabId }).catch(() => null);
}

/**
 * Opens a full extension page; of the dashboard, one of its views. `share` shows what of `site` can be shared, with the report of `tabId`,
 * or else of the asker's own tab.
 */
export function openPage(
  page: Payload<'openPage'>['page'],
  site?: string,
  { view, tabId }: Pick<Payload<'openPage'>, 'view' | 'tabId'> = {},
): void {
  settle(askBackground('openPage', { page, site, view, tabId }));
}
