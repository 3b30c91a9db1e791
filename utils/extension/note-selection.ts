import { examineTab } from './examine-tab';
import { putSidebar } from './put-sidebar';
import { readSelection } from './read-selection';
import { changeTab } from './tab-records';

/** Keeps the selected words for the view that will fetch them, and opens the sidebar to write beside them. */
export async function noteSelection(tabId: number): Promise<void> {
  const selection = await readSelection(tabId);
  await examineTab(tabId);
  await changeTab(tabId, (record) => record && { ...record, selection: selection ?? undefined });
  await putSidebar(tabId, 'open');
}
