import { browser } from 'wxt/browser';
import { MARK_NAME } from './page-marks';
import { knownTabs } from './tab-records';

/**
 * In the colours of marked text, which follow the reader's scheme. No page sees the rule. Chromium paints marks by a rule of the page's
 * rank only, and hands it down into shadow roots; Firefox lets none but the reader's own rank in there (tried in 156 and 153).
 */
const STYLE = {
  css: `::highlight(${MARK_NAME}) { background-color: Mark; color: MarkText; }`,
  origin: import.meta.env.FIREFOX ? 'USER' : 'AUTHOR',
} as const;

/** Gives marks in a tab's page their look, or takes it back. */
export async function layMarks(tabId: number, on: boolean): Promise<void> {
  const style = { target: { tabId }, ...STYLE };
  // Once is enough: a rule laid twice would have to be taken back twice.
  await browser.scripting.removeCSS(style).catch(() => {});
  if (on) await browser.scripting.insertCSS(style).catch(() => {});
}

/** Takes marks off every page as soon as the citizen turns them off. */
export function watchMarks(): void {
  browser.storage.local.onChanged.addListener(({ settings }) => {
    const { oldValue, newValue } = settings ?? {};
    if (isMarking(oldValue) && !isMarking(newValue)) void unmarkAll();
  });
}

async function unmarkAll(): Promise<void> {
  await Promise.all(
    (await knownTabs()).map(async (tabId) => {
      // Where the script is not in the page, there is no mark.
      await browser.tabs.sendMessage(tabId, { order: 'unmark' }, { frameId: 0 }).catch(() => {});
      await layMarks(tabId, false);
    }),
  );
}

function isMarking(settings: unknown): boolean {
  return typeof settings === 'object' && settings !== null && 'highlights' in settings && settings.highlights === true;
}
