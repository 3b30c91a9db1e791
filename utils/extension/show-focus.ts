import { type Destination, tellFocusedForm } from '../report';
import { askPage } from './ask-page';
import { ownTab } from './own-tab';
import type { Caller } from './sender-of';
import { siteGroup } from './site-group';
import { changeTab, readTab } from './tab-records';
import { tellViews } from './tell-views';

/**
 * Lets the narrow tab say where the form sends that the reader has gone to. The page is read anew: it may have built the form since, and
 * the report may be of another page of the site.
 */
export async function showFocus(place: number | null, caller: Caller): Promise<void> {
  const tabId = await ownTab(caller);
  const record = await readTab(tabId);
  if (record?.sidebar !== 'tab' || record.group !== siteGroup(caller.url)) return;
  const focused: Destination | undefined = place === null ? undefined : tellFocusedForm(await askPage(tabId), place);
  if (focused === undefined && record.focused === undefined) return;
  await changeTab(tabId, (before) => before && { ...before, focused });
  await tellViews({ changed: 'report', tabId });
}
