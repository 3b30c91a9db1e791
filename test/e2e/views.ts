import type { Page } from 'puppeteer-core';
import { type Stage, waitForText } from './stage';

/** Every view of the extension, each with the message that shows that it is there. */
export const VIEWS = [
  { path: 'sidepanel.html', shows: 'question_own_words' },
  { path: 'popup.html', shows: 'question_holds' },
  { path: 'dashboard.html', shows: 'compare_empty_title' },
  { path: 'dashboard.html#/notes', shows: 'dashboard_no_sites' },
  { path: 'dashboard.html#/directory', shows: 'directory_add' },
  { path: 'dashboard.html#/trash', shows: 'trash_empty' },
  { path: 'dashboard.html#/changes', shows: 'changes_no_policies' },
  { path: 'dashboard.html#/transfer', shows: 'transfer_import' },
  { path: 'dashboard.html#/sync', shows: 'sync_facts' },
  { path: 'dashboard.html#/link/http%3A%2F%2Fsome-network.ning.com%2Fjoin', shows: 'link_only_address' },
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
