import type { Page } from 'puppeteer-core';
import type { ExtensionBrowser } from '../../browsers/extension-browser';
import { FRAMED_HOST } from '../bench-sites';
import { type Measure, takeTurns } from '../stage';

const ROUNDS = 7;

/** From the popup's beginning to the first thing drawn in it, on the demonstration network, by pressing the toolbar button. */
const popupFirstPaint: Measure = async ({ own, baseline }) => {
  const times = await takeTurns(
    ROUNDS,
    () => firstPaint(own, 'popup.html'),
    () => firstPaint(baseline, 'blank.html'),
  );
  return { ...times, unit: 'ms', against: 'an extension page with one button' };
};

async function firstPaint(browser: ExtensionBrowser, path: string): Promise<number> {
  const page = await browser.newPage();
  await page.goto(`http://${FRAMED_HOST}/`, { waitUntil: 'load' });
  const url = browser.extensionUrl(path);
  const opened = page.browser().waitForTarget((target) => target.url().startsWith(url) && target.type() === 'page');
  await browser.pressToolbarButton(page);
  const popup = await (await opened).asPage();
  const time = await paintTime(popup);
  await page.close();
  return time;
}

async function paintTime(popup: Page): Promise<number> {
  const painted = await popup.waitForFunction(
    () => performance.getEntriesByName('first-contentful-paint')[0]?.startTime,
  );
  return Number(await painted.jsonValue());
}

export default popupFirstPaint;
