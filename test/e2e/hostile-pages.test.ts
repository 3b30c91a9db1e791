import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  BROWSERS,
  FRAMES,
  HOSTILE_CSS,
  hasSidebar,
  openStage,
  SINGLE_PAGE,
  STRICT_CSP,
  type Stage,
  sidebarIn,
  waitForText,
} from './stage';

describe.each(BROWSERS)('on pages that make it hard, in %s', (name) => {
  let stage: Stage;
  beforeAll(async () => {
    stage = await openStage(name);
  });
  afterAll(() => stage?.close());

  it.each([
    ['whose security policy allows no frame, style or script', STRICT_CSP, 'www.hannareyesformayor.example'],
    ['whose style hides every frame and resets everything', HOSTILE_CSS, 'www.jonas-brunner.example'],
  ])('stands to be seen on a page %s', async (_, url, host) => {
    const page = await stage.visit(url);
    const frame = await sidebarIn(page);
    await waitForText(frame, host.replace('www.', ''));
    await waitForText(frame, stage.words('question_host'));
    expect(await standsInFront(page)).toBe(true);
    expect(await frame.evaluate(() => innerWidth)).toBeGreaterThanOrEqual(300);
    await page.close();
  });

  it('notices that a page without reloading has become a campaign’s', async () => {
    const page = await stage.visit(SINGLE_PAGE);
    expect(await hasSidebar(page)).toBe(false);
    await page.click('a[href="/engagement"]');
    const frame = await sidebarIn(page);
    await waitForText(frame, stage.words('question_host'));
    expect(page.url()).toBe(`${SINGLE_PAGE}engagement`);
    await page.close();
  });

  it('stands once in a page, not again in each frame of it', async () => {
    const page = await stage.visit(FRAMES);
    await sidebarIn(page);
    await new Promise((resolve) => setTimeout(resolve, 1_500));
    const origins = await Promise.all(page.frames().map((frame) => frame.evaluate(() => location.protocol)));
    expect(origins.filter((protocol) => protocol.endsWith('-extension:'))).toHaveLength(1);
    expect(origins).toHaveLength(4);
    await page.close();
  });
});

/** Whether what lies in front, 180 pixels from the right edge, is what we appended to `<html>`. */
function standsInFront(page: Page): Promise<boolean> {
  return page.evaluate(() => {
    const front = document.elementFromPoint(innerWidth - 180, innerHeight / 2);
    return front !== null && front.parentElement === document.documentElement && front !== document.body;
  });
}
