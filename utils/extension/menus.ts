import { browser } from 'wxt/browser';
import { examineTab } from './examine-tab';
import { putSidebar } from './put-sidebar';
import { readSelection } from './read-selection';
import { say } from './say';
import { changeTab } from './tab-records';

const NOTE = 'note';

/** Chrome names it after the click, Firefox after the thing; Firefox for Android has none. */
function menusApi(): typeof browser.contextMenus | undefined {
  return browser.contextMenus ?? (browser as { menus?: typeof browser.contextMenus }).menus;
}

/** Puts "note this" into the menu of selected words; once per installation, browsers keep it. */
export async function createMenus(): Promise<void> {
  await menusApi()?.removeAll();
  menusApi()?.create({
    id: NOTE,
    title: await say('menu_note'),
    contexts: ['selection'],
    documentUrlPatterns: ['*://*/*'],
  });
}

/** Says the menu in the language now chosen. */
export async function nameMenus(): Promise<void> {
  await menusApi()?.update(NOTE, { title: await say('menu_note') });
}

export function onMenu(note: (tabId: number) => Promise<void>): void {
  menusApi()?.onClicked.addListener(({ menuItemId }, tab) => {
    if (menuItemId === NOTE && tab?.id !== undefined) note(tab.id).catch(console.info);
  });
}

/** Keeps the selected words for the view that will fetch them, and opens the sidebar to write beside them. */
export async function noteSelection(tabId: number): Promise<void> {
  const selection = await readSelection(tabId);
  await examineTab(tabId);
  await changeTab(tabId, (record) => record && { ...record, selection: selection ?? undefined });
  await putSidebar(tabId, 'open');
}
