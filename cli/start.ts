import { parseArgs } from 'node:util';
import { askExtension, tabIdOf } from './browsers/ask-extension';
import type { BrowserName } from './browsers/browser-places';
import { buildExtension } from './browsers/build-extension';
import { demoSites } from './browsers/demo-sites';
import type { ExtensionBrowser } from './browsers/extension-browser';
import { findBrowser } from './browsers/find-browsers';
import { launchWithExtension } from './browsers/launch';
import { type ServedSites, serveSites } from './browsers/serve-sites';
import { sidebarFrame } from './browsers/sidebar-frame';
import { loadWords } from './load-words';
import { printReport } from './print-report';
import { hasDisplay } from './start/has-display';
import { readReport } from './start/read-report';
import { takeScreens } from './start/take-screens';

/** The demonstration: a candidate's network of our own making, under its own host name, served on this machine. */
const DEMO = 'http://ensemble-idf2029.example/';

const USAGE = 'Usage: npm start [-- --browser chromium|firefox] [--headless]';

const say = (line: string) => console.log(line);

/** `npm start`: the extension at work in a real browser; without a display its report and screenshots. Gives the exit code. */
export async function main(args: string[]): Promise<number> {
  const options = parseOptions(args);
  if (options === null) {
    console.error(USAGE);
    return 2;
  }
  const name = options.browser ?? chooseBrowser();
  const headless = options.headless || !hasDisplay();
  say(`Building the extension for ${name}.`);
  const extensionDir = await buildExtension(name);
  say('Serving the demonstration sites on this machine only.');
  const served = await serveSites(demoSites());
  say(
    `Starting ${name} with the extension, watching for campaign sites allowed${headless ? ', without a window' : ''}.`,
  );
  const browser = await launchWithExtension(name, {
    extensionDir,
    watching: 'granted',
    proxy: served.proxy,
    headless,
    viewport: headless ? { width: 1280, height: 800 } : null,
  });
  return headless ? show(browser, served) : stayOpen(browser, served);
}

function parseOptions(args: string[]): { browser?: BrowserName; headless: boolean } | null {
  try {
    const { values } = parseArgs({ args, options: { browser: { type: 'string' }, headless: { type: 'boolean' } } });
    const { browser, headless = false } = values;
    if (browser === undefined) return { headless };
    return browser === 'chromium' || browser === 'firefox' ? { browser, headless } : null;
  } catch {
    return null;
  }
}

/** Whichever is there; where none is, Chromium is installed. */
function chooseBrowser(): BrowserName {
  return findBrowser('chromium') === null && findBrowser('firefox') !== null ? 'firefox' : 'chromium';
}

/** Opens the demonstration, waits for the sidebar, and shows in words and pictures what it says. */
async function show(browser: ExtensionBrowser, served: ServedSites): Promise<number> {
  try {
    say(`Opening ${DEMO}`);
    const page = await browser.newPage();
    await page.goto(DEMO);
    say('Waiting for the sidebar.');
    if ((await sidebarFrame(page, 30_000)) === null) throw new Error('the sidebar did not appear within 30 seconds');
    const view = await browser.openExtensionPage('options.html');
    const tabId = await tabIdOf(view, DEMO);
    const report = await readReport(() => askExtension(view, 'getReport', { tabId }));
    say(`\n${printReport(report, await loadWords(process.env.LANG ?? 'en'))}\n`);
    await view.close();
    say('Taking screenshots.');
    for await (const path of takeScreens(browser, page)) say(`  ${path}`);
    return 0;
  } finally {
    await browser.close();
    await served.close();
  }
}

/** Leaves the browser to the person in front of it, until she closes it or presses Ctrl-C. */
async function stayOpen(browser: ExtensionBrowser, served: ServedSites): Promise<number> {
  const page = await browser.newPage();
  const gone = new Promise<void>((resolve) => browser.onGone(resolve));
  const interrupted = new Promise<void>((resolve) => process.once('SIGINT', () => resolve()));
  await page.goto(DEMO);
  say(`${DEMO} is open. Other sites to visit there:`);
  for (const address of OTHERS) say(`  ${address}`);
  say('Only these are served: this browser reaches nothing else. Close it, or press Ctrl-C, to stop.');
  await Promise.race([gone, interrupted]);
  await browser.close().catch(() => {});
  await served.close();
  return 0;
}

const OTHERS = [
  'https://reseau.parti-des-vallons.example/',
  'http://amis.baie-des-phares.example/',
  'https://www.hannareyesformayor.example/',
  'https://www.gazette-du-fleuve.example/politique/europeennes-la-campagne-s-installe-en-ligne',
];
