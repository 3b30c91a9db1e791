import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openShowing } from './faces-on-page';
import { comparable, differenceOf } from './pixels-compare';
import { findOverflow } from './pixels-fit';
import { PINNED } from './pixels-style';
import { SCREENS } from './seed-answers';
import { openStage, type Stage, type StageOptions } from './stage';

/** In which words, and whether pictures are kept of it. What is long is only looked at for what no longer fits. */
const LOOKS: { name: string; options: StageOptions; pictures: boolean }[] = [
  { name: 'en', options: { locale: 'en' }, pictures: true },
  { name: 'fr', options: { locale: 'fr' }, pictures: true },
  { name: 'rtl', options: { pseudo: 'rtl' }, pictures: true },
  { name: 'long', options: { pseudo: 'long' }, pictures: false },
];
const THEMES = ['light', 'dark'] as const;
const WIDTHS = [320, 360, 1280] as const;
/** Height of the window to begin with, and of a picture at most. */
const HEIGHTS = { first: 600, most: 1_440 } as const;

describe.each(LOOKS)('looks, in $name', ({ name, options, pictures }) => {
  let stage: Stage;
  let compared = false;
  beforeAll(async () => {
    stage = await openStage('chromium', { watching: 'no', ...options });
    const version = await (await stage.view()).browser().version();
    const major = /\/(\d+)/.exec(version)?.[1] ?? version;
    compared = comparable(major);
    if (pictures && !compared)
      console.warn(
        `pictures were drawn by another Chromium than ${major}: none is compared, all are opened and measured`,
      );
  });
  afterAll(() => stage?.close());

  it.each(SCREENS)('$name fits, and is what it was', async (screen) => {
    const { answers, path, shows, unfolded } = screen;
    const page = await openShowing(stage, path, shows, { answers, style: PINNED });
    const wrong: unknown[] = [];
    for (const width of WIDTHS) {
      await page.setViewport({ width, height: HEIGHTS.first, deviceScaleFactor: 1 });
      if (unfolded) await page.evaluate(unfold);
      await settled(page);
      const overflow = await page.evaluate(findOverflow);
      if (overflow.wider > 0 || overflow.cut.length > 0) wrong.push({ width, ...overflow });
      if (!pictures || !compared) continue;
      const height = Math.min(await wholeHeight(page), HEIGHTS.most);
      await page.setViewport({ width, height, deviceScaleFactor: 1 });
      for (const theme of THEMES) {
        await page.emulateMediaFeatures([
          { name: 'prefers-color-scheme', value: theme },
          { name: 'prefers-reduced-motion', value: 'reduce' },
        ]);
        await settled(page);
        const shot = await page.screenshot({ optimizeForSpeed: true });
        const difference = differenceOf(`${screen.name}/${theme}-${name}-${width}`, shot);
        if (difference) wrong.push(difference);
      }
    }
    await page.close();
    expect(wrong).toEqual([]);
  });
});

/** Runs in the page: opens every line that opens. */
function unfold(): void {
  for (const it of document.querySelectorAll('details')) it.open = true;
}

/** Waits until the fonts are there and nothing has moved for a few frames. */
async function settled(page: Page): Promise<void> {
  await page.evaluate(async () => {
    await document.fonts.ready;
    const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
    const state = () => `${document.body.innerHTML.length} ${document.documentElement.scrollHeight}`;
    let [before, still] = ['', 0];
    for (let frames = 0; frames < 60 && still < 3; frames += 1) {
      await frame();
      const now = state();
      still = now === before ? still + 1 : 0;
      before = now;
    }
  });
}

/** Height of the window in which nothing has to be scrolled: of the page, or of the part of it that scrolls. */
function wholeHeight(page: Page): Promise<number> {
  return page.evaluate(() => {
    const hidden = [...document.querySelectorAll<HTMLElement>('html, body, main, #root *')]
      .filter((it) => it.localName === 'html' || /auto|scroll/.test(getComputedStyle(it).overflowY))
      .map((it) => it.scrollHeight - it.clientHeight);
    return window.innerHeight + Math.max(0, ...hidden);
  });
}
