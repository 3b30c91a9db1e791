import type { Frame, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { askExtension } from '../../cli/browsers/ask-extension';
import { BROWSERS, BUDDYPRESS, NING, openStage, type Stage, sidebarIn, waitForText } from './stage';

const WINDOW = { width: 1000, height: 800 };

/** What the page hears of the sidebar's keys and of the line to its host: nothing. */
const LISTEN = `
  window.heard = [];
  for (const type of ['message', 'keydown', 'resize'])
    window.addEventListener(type, (event) => window.heard.push(type + ' ' + (event.origin ?? '')), true);
`;

describe.each(BROWSERS)('where the sidebar stands, in %s', (name) => {
  let stage: Stage;
  let page: Page;
  let frame: Frame;
  beforeAll(async () => {
    stage = await openStage(name);
    page = await stage.visit(NING);
    await page.setViewport(WINDOW);
    frame = await sidebarIn(page);
    await waitForText(frame, stage.words('question_own_words'));
    await page.evaluate(LISTEN);
  });
  afterAll(() => stage?.close());

  const width = (of = frame) => of.evaluate(() => innerWidth);
  const settings = async () => askExtension(await stage.view(), 'getSettings', {});

  it('is made wider by keys, remembered, and the same on another site', async () => {
    await frame.focus('[role="separator"]');
    await page.keyboard.press('ArrowLeft');
    await expect.poll(() => width()).toBe(400);
    await expect.poll(async () => (await settings()).sidebarWidth).toBe(400);
    const other = await stage.visit(BUDDYPRESS);
    await expect.poll(async () => width(await sidebarIn(other))).toBe(400);
    await other.close();
  });

  it('is made narrower by dragging its inner edge', async () => {
    await page.bringToFront();
    const edge = (await rightOf(page)) - 400;
    await drag(page, [edge + 4, 400], [edge + 90, 404]);
    await expect.poll(() => width()).toBe(320);
    await expect.poll(async () => (await settings()).sidebarWidth).toBe(320);
  });

  it('Escape makes it a tab, which keys and dragging move, and a press opens', async () => {
    await frame.focus('h1');
    await page.keyboard.press('Escape');
    await expect.poll(() => width()).toBe(28);
    await expect.poll(() => frame.evaluate(() => document.activeElement?.tagName)).toBe('BUTTON');
    await page.keyboard.press('End');
    await expect.poll(async () => (await settings()).tabAt).toBe(1);
    await page.keyboard.press('ArrowUp');
    await expect.poll(async () => (await settings()).tabAt).toBe(0.875);
    // It stands from 546 down to 722 now.
    const tab = (await rightOf(page)) - 10;
    await drag(page, [tab, 700], [tab, 620]);
    await expect.poll(async () => (await settings()).tabAt).toBe(0.75);
    await page.keyboard.press('Enter');
    await expect.poll(() => width()).toBe(320);
  });

  it('none of it is heard by the page', async () => {
    expect(await page.evaluate(() => ('heard' in window ? window.heard : null))).toEqual([]);
  });

  it('takes a narrow window whole, and no more', async () => {
    await page.setViewport({ width: 400, height: 700 });
    await expect.poll(() => width()).toBe(400);
    await page.setViewport(WINDOW);
    await expect.poll(() => width()).toBe(320);
  });
});

/** Where the sidebar ends: beside the page's scroll bar, where that takes room. */
const rightOf = (page: Page) => page.evaluate(() => document.documentElement.clientWidth);

/** Drags within the frame, slowly: a driver's mouse, unlike a hand's, is not followed out of it, and the frame moves under it. */
async function drag(page: Page, from: [number, number], to: [number, number]): Promise<void> {
  const steps = 8;
  await page.mouse.move(...from);
  await page.mouse.down();
  for (let step = 1; step <= steps; step += 1) {
    const part = step / steps;
    await page.mouse.move(from[0] + (to[0] - from[0]) * part, from[1] + (to[1] - from[1]) * part);
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  await page.mouse.up();
}
