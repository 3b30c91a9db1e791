import type { Page } from 'puppeteer-core';
import * as z from 'zod/mini';
import { benchNotes, NOTES, withNotes } from '../seed-notes';
import { type Measure, median } from '../stage';

/** Typed letter by letter, each a search of its own. */
const TYPED = ['harbour promise', 'number4711', 'priv', 'campaign-42'];

const FIELD = 'main input[type=search]';

const Times = z.array(z.number());

/** From a keystroke in the search field to the frame that shows what it found, among ten thousand notes. */
const search: Measure = async ({ own, baseline }) => {
  const view = await own.openExtensionPage('options.html');
  const value = await withNotes(view, async () => {
    const page = await own.openExtensionPage('dashboard.html#/notes');
    await page.bringToFront();
    await page.waitForSelector(FIELD);
    await page.waitForFunction(
      (all) => Number(document.querySelector('main [data-searched]')?.getAttribute('data-searched')) >= all,
      { timeout: 60_000 },
      NOTES,
    );
    const times = await typeAll(page);
    await page.close();
    return median(times);
  });
  await view.close();
  const scan = await baseline.newPage();
  const scanned = await scanAll(scan);
  await scan.close();
  return { value, baseline: median(scanned), unit: 'ms', against: 'looking into every note’s text, nothing drawn' };
};

/** Milliseconds of each keystroke, from the key to the frame after the list that it asked for. */
async function typeAll(page: Page): Promise<number[]> {
  await page.evaluate(() => {
    const times: number[] = [];
    let pressed: number | null = null;
    Object.assign(window, { times });
    addEventListener(
      'keydown',
      ({ timeStamp }) => {
        pressed = timeStamp;
      },
      true,
    );
    const list = document.querySelector('main [data-searched]');
    const observer = new MutationObserver(() => {
      if (pressed === null || list?.getAttribute('aria-busy') !== 'false') return;
      const from = pressed;
      pressed = null;
      requestAnimationFrame(() => setTimeout(() => times.push(performance.now() - from)));
    });
    if (list) observer.observe(list, { attributeFilter: ['aria-busy'] });
  });
  for (const words of TYPED) {
    await page.focus(FIELD);
    for (const letter of words) await pressAndWait(page, letter);
    await page.evaluate((field) => document.querySelector<HTMLInputElement>(field)?.select(), FIELD);
    await pressAndWait(page, 'Backspace');
  }
  return Times.parse(await page.evaluate(() => (window as unknown as { times: number[] }).times));
}

/** As a person types: the next key comes when there is something to see. */
async function pressAndWait(page: Page, key: string): Promise<void> {
  const seen = () => page.evaluate(() => (window as unknown as { times: number[] }).times.length);
  const before = await seen();
  await page.keyboard.press(key as 'a');
  for (let attempt = 0; (await seen()) === before; attempt += 1) {
    if (attempt > 200) throw new Error(`nothing was shown for “${key}”`);
    await new Promise((resolve) => setTimeout(resolve, 25));
  }
  await new Promise((resolve) => setTimeout(resolve, 150));
}

async function scanAll(page: Page): Promise<number[]> {
  const texts = benchNotes().map(
    ({ body, site, target }) => `${body} ${site} ${target.title} ${target.selector?.exact}`,
  );
  const times = await page.evaluate(
    (all, typed) => {
      const taken: number[] = [];
      for (const words of typed) {
        for (let end = 1; end <= words.length; end += 1) {
          const started = performance.now();
          const parts = words.slice(0, end).toLocaleLowerCase().split(' ');
          all.filter((text) => parts.every((part) => text.toLocaleLowerCase().includes(part)));
          taken.push(performance.now() - started);
        }
      }
      return taken;
    },
    texts,
    TYPED,
  );
  return Times.parse(times);
}

export default search;
