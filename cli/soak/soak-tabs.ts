import type { Page } from 'puppeteer-core';
import type { ExtensionBrowser } from '../browsers/extension-browser';
import { countSidebars } from './count-sidebars';

/** What a tab shows as far as the script knows: a sidebar must be there, must not be there, or nobody can tell. */
export type Shows = 'campaign' | 'other' | 'unknown';

export interface SoakTab {
  page: Page;
  shows: Shows;
}

/** Longest that a page may take to load, and a tab to have the sidebar it must have, in milliseconds. */
const PATIENCE = { load: 30_000, sidebar: 15_000 };

export async function openTab(browser: ExtensionBrowser, troubles: string[]): Promise<SoakTab> {
  const page = await browser.newPage();
  // An update leaves old scripts behind in open tabs: they must keep still.
  page.on('pageerror', (error) => {
    const told = error instanceof Error ? error.message : String(error);
    // What a page's own policy keeps from the page itself, Firefox tells in the same way.
    if (!told.startsWith('Content-Security-Policy')) troubles.push(`in ${page.url()}: ${told}`);
  });
  return { page, shows: 'other' };
}

/** Loads an address in a tab, as one load of the run. */
export async function go(tab: SoakTab, url: string, shows: Shows): Promise<void> {
  tab.shows = 'unknown';
  await tab.page.goto(url, { waitUntil: 'load', timeout: PATIENCE.load });
  tab.shows = shows;
}

/** Sets out for an address, and goes on before anything has come. */
export function setOut(tab: SoakTab, url: string): void {
  tab.shows = 'unknown';
  tab.page.goto(url, { timeout: PATIENCE.load }).catch(() => {});
}

/** Sidebars in tabs once each tab has what it must have, or the time for that is over. */
export interface Census {
  sidebars: number;
  campaigns: number;
  zombies: number;
}

export async function countTabs(tabs: readonly SoakTab[]): Promise<Census> {
  const certain = tabs.filter(({ shows }) => shows !== 'unknown');
  const campaigns = certain.filter(({ shows }) => shows === 'campaign').length;
  const until = Date.now() + PATIENCE.sidebar;
  for (;;) {
    const counted = await Promise.all(certain.map(({ page }) => countSidebars(page)));
    const sidebars = counted.reduce((sum, { living }) => sum + living, 0);
    const zombies = counted.reduce((sum, { dead }) => sum + dead, 0);
    if ((sidebars === campaigns && zombies === 0) || Date.now() > until) return { sidebars, campaigns, zombies };
    await new Promise((resolve) => setTimeout(resolve, 300));
  }
}
