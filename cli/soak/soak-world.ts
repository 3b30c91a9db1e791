import type { Page } from 'puppeteer-core';
import type { ExtensionBrowser } from '../browsers/extension-browser';
import { sidebarFrame } from '../browsers/sidebar-frame';
import { seededRandom } from '../measure-anchors/seeded-random';
import { MEASURED } from './soak-sites';
import { go, openTab, type SoakTab } from './soak-tabs';

/** A browser with its tabs, and what went wrong in them so far. The same seed does the same deeds. */
export interface SoakWorld {
  browser: ExtensionBrowser;
  /** Tabs in which pages are loaded. */
  tabs: SoakTab[];
  /** The single-page site that stays open all the time. */
  resident: SoakTab;
  /** The extension as it was unpacked; it may be written to. */
  extensionDir: string;
  /** Hosts of each kind that are visited. */
  hosts: number;
  troubles: string[];
  random(): number;
  pause(milliseconds: number): Promise<void>;
  /** A page of the extension that asks it, opened anew where it was closed. */
  view(): Promise<Page>;
  /** All tabs anew, in a browser that has just started. */
  openAll(): Promise<void>;
}

const SEED = 2029;

export async function openWorld(
  browser: ExtensionBrowser,
  { tabs, hosts, extensionDir }: { tabs: number; hosts: number; extensionDir: string },
): Promise<SoakWorld> {
  const troubles: string[] = [];
  let view: Page | undefined;
  const world: SoakWorld = {
    browser,
    tabs: [],
    resident: await openTab(browser, troubles),
    extensionDir,
    hosts,
    troubles,
    random: seededRandom(SEED),
    pause: (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds)),
    async view() {
      // Asked itself: the driver may not know that a page of ours went with a reload.
      const there = await view?.evaluate(() => document.readyState === 'complete').catch(() => false);
      if (!view || !there) view = await browser.openExtensionPage('options.html');
      return view;
    },
    async openAll() {
      world.tabs = [];
      for (let tab = 0; tab < tabs; tab += 1) world.tabs.push(await openTab(browser, troubles));
      world.resident = await openTab(browser, troubles);
      await comeBack(world.resident);
    },
  };
  await world.resident.page.close();
  await world.openAll();
  return world;
}

/** Loads the resident page anew, as after an update of the extension: its sidebar must come. */
export async function comeBack(resident: SoakTab): Promise<void> {
  await go(resident, MEASURED.resident, 'campaign');
  if ((await sidebarFrame(resident.page)) === null) throw new Error('no sidebar came into the page that stays open');
}
