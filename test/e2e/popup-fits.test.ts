import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { askExtension } from '../../cli/browsers/ask-extension';
import { LOCALES } from '../../utils/evidence';
import { BUDDYPRESS, NING, openStage, SHOP, type Stage } from './stage';

/** Chrome gives a popup no more, and then a scrollbar; of the 600 we leave some to other fonts. */
const HEIGHT = 560;
const WIDTH = 360;

/** Campaigns' sites, whose summary is long, and a page that has none. */
const SITES = [NING, BUDDYPRESS, SHOP];

describe('the popup in Chromium', () => {
  let stage: Stage;
  beforeAll(async () => {
    stage = await openStage('chromium');
  });
  afterAll(() => stage?.close());

  it.each(LOCALES)('shows its answer and all its acts without a scrollbar in %s', async (locale) => {
    await speak(stage, locale);
    for (const url of SITES) await fitsOn(stage, url);
  });
});

describe('the popup in a language a third longer than English', () => {
  let stage: Stage;
  beforeAll(async () => {
    stage = await openStage('chromium', { pseudo: 'long' });
  });
  afterAll(() => stage?.close());

  it('fits as well', async () => {
    for (const url of SITES) await fitsOn(stage, url);
  });
});

async function speak(stage: Stage, locale: string): Promise<void> {
  await askExtension(await stage.view(), 'setSettings', { settings: { locale } });
}

/** Presses the toolbar button on a page and looks whether anything of the popup must be scrolled for. */
async function fitsOn(stage: Stage, url: string): Promise<void> {
  const page = await stage.visit(url);
  if (url !== SHOP) await stage.report(url);
  await page.bringToFront();
  const popup = await pressedOn(stage, page);
  // Before it has answered it would fit anyway.
  await popup.waitForSelector('main[aria-busy="false"] h2, main dl', { timeout: 15_000 });
  await popup.waitForFunction(() => document.fonts.status === 'loaded');
  const size = await popup.evaluate(() => {
    const shown = document.querySelector<HTMLElement>('#root > *');
    const beyond = [...document.querySelectorAll('button, a, p, dd, q, h1, h2')].filter((it) => {
      const { left, right, width } = it.getBoundingClientRect();
      return width > 1 && (left < 0 || right > 360);
    });
    return {
      height: shown?.offsetHeight ?? Number.POSITIVE_INFINITY,
      width: shown?.offsetWidth ?? Number.POSITIVE_INFINITY,
      beyond: beyond.map(({ textContent }) => textContent),
    };
  });
  await popup.evaluate(() => window.close()).catch(() => {});
  await page.close();
  expect({ url, ...size, fits: size.height <= HEIGHT }).toEqual({ url, ...size, fits: true, width: WIDTH, beyond: [] });
}

async function pressedOn(stage: Stage, page: Page): Promise<Page> {
  const address = stage.browser.extensionUrl('popup.html');
  const opened = page.browser().waitForTarget((target) => target.url().startsWith(address) && target.type() === 'page');
  await stage.browser.pressToolbarButton(page);
  return (await opened).asPage();
}
