import { browser } from 'wxt/browser';
import { say } from './say';

/** Only what pages of the web hold: browsers let no extension read the others. */
const WEB = ['*://*/*'];

/** Ways in a page's menu, each where it means something. */
const ITEMS = {
  note: { title: 'menu_note', contexts: ['selection'], documentUrlPatterns: WEB },
  link: { title: 'menu_link', contexts: ['link'], targetUrlPatterns: WEB },
  campaign: { title: 'menu_campaign', contexts: ['page'], documentUrlPatterns: WEB },
} as const;

const IDS = ['note', 'link', 'campaign'] as const satisfies (keyof typeof ITEMS)[];

/** What each way does. Firefox and Chrome grant `activeTab` for the press. */
export interface MenuWork {
  note: (tabId: number) => Promise<void>;
  /** `url` as the page wrote it. */
  link: (url: string) => Promise<void>;
  campaign: (tabId: number) => Promise<void>;
}

/** Chrome names it after the click, Firefox after the thing; Firefox for Android has none. */
function menusApi(): typeof browser.contextMenus | undefined {
  return browser.contextMenus ?? (browser as { menus?: typeof browser.contextMenus }).menus;
}

/** Two who begin at once, after an update and after everything was deleted, would each make all of them. */
let turn: Promise<void> = Promise.resolve();

/** Puts our ways into the pages' menu; once per installation, browsers keep them. */
export function createMenus(): Promise<void> {
  turn = turn.then(makeMenus, makeMenus);
  return turn;
}

async function makeMenus(): Promise<void> {
  const menus = menusApi();
  if (!menus) return;
  await menus.removeAll();
  for (const id of IDS) {
    const { title, contexts, ...where } = ITEMS[id];
    menus.create({ id, title: await say(title), contexts: [...contexts], ...where });
  }
}

/** Says the menu in the language now chosen. Just after installing it is not there yet, and is then made in that language. */
export async function nameMenus(): Promise<void> {
  const menus = menusApi();
  if (!menus) return;
  for (const id of IDS) {
    const title = await say(ITEMS[id].title);
    await menus.update(id, { title }).catch((error: unknown) => console.info('no menu to name yet:', error));
  }
}

export function onMenu(work: MenuWork): void {
  menusApi()?.onClicked.addListener(({ menuItemId, linkUrl }, tab) => {
    if (menuItemId === 'link' && linkUrl !== undefined) work.link(linkUrl).catch(console.info);
    if (tab?.id === undefined) return;
    if (menuItemId === 'note') work.note(tab.id).catch(console.info);
    if (menuItemId === 'campaign') work.campaign(tab.id).catch(console.info);
  });
}
