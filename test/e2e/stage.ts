import type { Frame, Page } from 'puppeteer-core';
import { askExtension, tabIdOf } from '../../cli/browsers/ask-extension';
import type { BrowserName } from '../../cli/browsers/browser-places';
import { builtExtension } from '../../cli/browsers/build-extension';
import { demoSites } from '../../cli/browsers/demo-sites';
import type { ExtensionBrowser, LaunchOptions } from '../../cli/browsers/extension-browser';
import { launchWithExtension } from '../../cli/browsers/launch';
import type { RequestLog } from '../../cli/browsers/request-log';
import { serveSites } from '../../cli/browsers/serve-sites';
import { sidebarFrame } from '../../cli/browsers/sidebar-frame';
import type { Sites } from '../../cli/browsers/sites';
import { loadWords } from '../../cli/load-words';
import { readReport } from '../../cli/start/read-report';
import type { Words } from '../../utils/evidence';
import type { Report } from '../../utils/report';
import type { Pseudo } from '../pseudo';
import { pseudoExtension } from './pseudo-extension';

/** Every promise is kept in both. */
export const BROWSERS: readonly BrowserName[] = ['chromium', 'firefox'];

/** Addresses of the demonstration sites; what each is stands in `test/sites`. */
export const NING = 'http://ensemble-idf2029.example/';
export const BUDDYPRESS = 'https://reseau.parti-des-vallons.example/';
export const BLOG = 'https://carnet-des-reseaux.blogspot.com/2029/04/quand-les-partis-decouvrent-les-reseaux.html';
export const TOURISM = 'http://amis.baie-des-phares.example/';
export const NEWS = 'https://www.gazette-du-fleuve.example/politique/europeennes-la-campagne-s-installe-en-ligne';
export const SHOP = 'https://www.boutique-lanterne.example/';
export const STRICT_CSP = 'https://www.hannareyesformayor.example/';
export const HOSTILE_CSS = 'https://www.jonas-brunner.example/';
export const SINGLE_PAGE = 'https://www.carnets-de-lise.example/';
export const FRAMES = 'https://www.rinaldisindaca.example/';

export interface StageOptions
  extends Partial<Pick<LaunchOptions, 'watching' | 'colorScheme' | 'preferences' | 'args'>> {
  locale?: 'en' | 'fr';
  /** Speaks a pseudo-locale made of English. */
  pseudo?: Pseudo;
  sites?: Sites;
  /** The extension's page that asks it; another one where no database may be opened yet, as the settings do to count what is stored. */
  asker?: string;
  /** False for the browser that the others are compared with. */
  extension?: boolean;
  /** A folder with a build that was changed for the test, in place of the build itself. */
  extensionDir?: string;
}

/** A browser with the extension before the demonstration sites, and the log of every request that leaves it. */
export interface Stage {
  browser: ExtensionBrowser;
  log: RequestLog;
  words: Words;
  /** Opens an address in a new tab, in front. */
  visit(url: string): Promise<Page>;
  /** The report of the tab that shows `url`, once nothing in it is waiting. */
  report(url: string): Promise<Report>;
  /** A page of the extension that asks it, made anew after a restart. */
  view(): Promise<Page>;
  close(): Promise<void>;
}

export async function openStage(name: BrowserName, options: StageOptions = {}): Promise<Stage> {
  const {
    locale = 'en',
    pseudo,
    sites = demoSites(),
    watching = 'granted',
    extension = true,
    asker = 'options.html',
    colorScheme,
    preferences,
    args,
  } = options;
  const served = await serveSites(sites);
  const altered = pseudo && pseudoExtension(builtExtension(name), pseudo);
  const extensionDir = extension ? (options.extensionDir ?? altered?.dir ?? builtExtension(name)) : undefined;
  const browser = await launchWithExtension(name, {
    extensionDir,
    watching,
    colorScheme,
    preferences,
    args,
    proxy: served.proxy,
    headless: true,
  });
  let view: Page | undefined;
  const stage: Stage = {
    browser,
    log: served.log,
    words: altered?.words ?? (await loadWords(locale)),
    async visit(url) {
      const page = await browser.newPage();
      await page.goto(url, { waitUntil: 'load' });
      return page;
    },
    async report(url) {
      const asker = await stage.view();
      const tabId = await tabIdOf(asker, url);
      return readReport(() => askExtension(asker, 'getReport', { tabId }));
    },
    async view() {
      if (!view || view.isClosed() || !view.browser().connected) view = await browser.openExtensionPage(asker);
      return view;
    },
    async close() {
      await browser.close();
      await served.close();
      altered?.remove();
    },
  };
  if (extension) await askExtension(await stage.view(), 'setSettings', { settings: { locale } });
  return stage;
}

/** The sidebar in a page; throws where none comes. */
export async function sidebarIn(page: Page): Promise<Frame> {
  const frame = await sidebarFrame(page);
  if (frame === null) throw new Error(`no sidebar appeared in ${page.url()}`);
  return frame;
}

/** Long enough for the gate, the background and the frame; shorter only makes the proof weaker. */
const QUIET = 4_000;

/** Waits as long as a sidebar could reasonably take, and tells whether one came. */
export async function hasSidebar(page: Page): Promise<boolean> {
  return (await sidebarFrame(page, QUIET)) !== null;
}

/** What a reader sees, white space folded; `opened` unfolds every line first, so that the evidence is on screen too. */
export async function textOf(frame: Frame | Page, opened = false): Promise<string> {
  return frame.evaluate((unfold) => {
    if (unfold) for (const it of document.querySelectorAll('details')) it.open = true;
    // Only what is drawn counts as seen, hence not textContent.
    return document.body.innerText.replace(/\s+/g, ' ');
  }, opened);
}

/** Waits until a reader sees `text`. */
export async function waitForText(frame: Frame | Page, text: string, timeout = 20_000): Promise<void> {
  const folded = text.replace(/\s+/g, ' ');
  const until = Date.now() + timeout;
  let seen = '';
  while (Date.now() < until) {
    // A frame that is being replaced has no document for a moment.
    seen = await textOf(frame).catch((error: Error) => error.message);
    if (seen.toLowerCase().includes(folded.toLowerCase())) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error(`“${folded}” did not appear in: ${seen.slice(0, 4_000)}`);
}
