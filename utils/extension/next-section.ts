import { putSidebar } from './put-sidebar';
import { readTab } from './tab-records';
import { tellViews } from './tell-views';

/** The keyboard's way through the sidebar of a tab, and through the panel: the view itself knows which section is next. */
export async function goToNextSection(tabId: number): Promise<void> {
  if ((await readTab(tabId))?.sidebar === 'tab') return putSidebar(tabId, 'open');
  await tellViews({ changed: 'section', tabId });
}
