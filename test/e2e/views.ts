import type { Page } from 'puppeteer-core';
import { type Stage, waitForText } from './stage';

/** Every view of the extension, each with the message that shows that it is there. */
export const VIEWS = [
  { path: 'sidepanel.html', shows: 'question_own_words' },
  { path: 'popup.html', shows: 'question_holds' },
  { path: 'dashboard.html', shows: 'dashboard_sites' },
  { path: 'dashboard.html#/changes', shows: 'dashboard_changes' },
  { path: 'dashboard.html#/transfer', shows: 'transfer_import' },
  { path: 'options.html', shows: 'options_language' },
  { path: 'welcome.html', shows: 'welcome_reads' },
] as const;

/** Opens a view behind `front`: popup and panel speak of the tab in front, and that is a campaign's. */
export async function openBehind(front: Page, stage: Stage, { path, shows }: (typeof VIEWS)[number]): Promise<Page> {
  const view = await stage.browser.openExtensionPage(path);
  await front.bringToFront();
  await waitForText(view, stage.words(shows));
  return view;
}
