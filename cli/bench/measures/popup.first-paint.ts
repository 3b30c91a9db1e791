import type { Page } from 'puppeteer-core';
import { askExtension, tabIdOf } from '../../browsers/ask-extension';
import type { ExtensionBrowser } from '../../browsers/extension-browser';
import { readReport } from '../../start/read-report';
import { FRAMED_HOST } from '../bench-sites';
import { type Measure, takeTurns } from '../stage';

const ROUNDS = 9;
const NETWORK = `http://${FRAMED_HOST}/`;

/** From the popup's beginning to the first thing drawn in it, by pressing the toolbar button on the demonstration network, whose report lies ready. */
const popupFirstPaint: Measure = async ({ own, baseline }) => {
  const pages = { own: await networkIn(own), baseline: await networkIn(baseline) };
  const asker = await own.openExtensionPage('options.html');
  const tabId = await tabIdOf(asker, NETWORK);
  await readReport(() => askExtension(asker, 'getReport', { tabId }));
  await asker.close();
  const times = await takeTurns(
    ROUNDS,
    () => firstPaint(own, pages.own, 'popup.html'),
    () => firstPaint(baseline, pages.baseline, 'blank.html'),
  );
  await Promise.all([pages.own.close(), pages.baseline.close()]);
  return { ...times, unit: 'ms', against: 'an extension page with one button' };
};

async function networkIn(browser: ExtensionBrowser): Promise<Page> {
  const page = await browser.newPage();
  await page.goto(NETWORK, { waitUntil: 'load' });
  return page;
}

async function firstPaint(browser: ExtensionBrowser, page: Page, path: string): Promise<number> {
  await page.bringToFront();
  const url = browser.extensionUrl(path);
  const opened = page.browser().waitForTarget((target) => target.url().startsWith(url) && target.type() === 'page');
  await browser.pressToolbarButton(page);
  const popup = await (await opened).asPage();
  const time = await paintTime(popup);
  // It closes by itself when another page comes to the front.
  await popup.close().catch(() => {});
  return time;
}

async function paintTime(popup: Page): Promise<number> {
  const painted = await popup.waitForFunction(
    () => performance.getEntriesByName('first-contentful-paint')[0]?.startTime,
  );
  return Number(await painted.jsonValue());
}

export default popupFirstPaint;
