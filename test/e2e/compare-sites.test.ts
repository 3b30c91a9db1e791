import axe from 'axe-core';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { askExtension, tabIdOf } from '../../cli/browsers/ask-extension';
import { BROWSERS, BUDDYPRESS, NING, openStage, type Stage, waitForText } from './stage';

/** Presses of Tab after which a control counts as out of reach. */
const FAR = 80;

describe.each(BROWSERS)('two sites are compared in %s', (name) => {
  let stage: Stage;
  const sites: string[] = [];
  beforeAll(async () => {
    stage = await openStage(name);
    const asker = await stage.view();
    for (const url of [NING, BUDDYPRESS]) {
      await stage.visit(url);
      await stage.report(url);
      const { site } = await askExtension(asker, 'keepSite', { tabId: await tabIdOf(asker, url) });
      sites.push(site);
    }
  });
  afterAll(() => stage?.close());

  /** A view of the dashboard in front, with the keyboard in it. */
  async function open(path: string, shows: string): Promise<Page> {
    const page = await stage.browser.openExtensionPage(path);
    await page.bringToFront();
    await waitForText(page, shows);
    return page;
  }

  it('by keyboard alone: choosing both, reading them side by side, opening the quotes behind an answer', async () => {
    const { words } = stage;
    const page = await open('dashboard.html#/sites', sites[0] ?? '');
    for (const site of sites) {
      await tabTo(page, words('compare_choose', { site }));
      await page.keyboard.press(' ');
    }
    await waitForText(page, words('compare_chosen', { count: 2, most: 6 }));
    await tabTo(page, words('compare_side_by_side'));
    await page.keyboard.press('Enter');
    await waitForText(page, words('compare_sheet_title', { count: 2 }));

    expect(await page.evaluate(() => location.hash)).toBe(
      `#/compare?sites=${sites.map((site) => encodeURIComponent(site)).join(',')}`,
    );
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('MAIN');
    const heads = await page.$$eval('thead th a', (links) => links.map(({ textContent }) => textContent));
    expect(heads).toEqual(sites);

    await tabTo(page, words('changes_answer_yes'));
    await page.keyboard.press('Enter');
    await page.waitForFunction(() => document.querySelector('details[open] blockquote q')?.checkVisibility());
    await page.close();
  });

  it('and what was filtered and sorted is still so after a sheet was read', async () => {
    const page = await open(`dashboard.html#/sites?words=${sites[1]}&sort=host`, sites[1] ?? '');
    expect(await page.$$eval('tbody th a', (links) => links.map(({ textContent }) => textContent))).toEqual([sites[1]]);
    await tabTo(page, sites[1] ?? '');
    await page.keyboard.press('Enter');
    await waitForText(page, stage.words('question_holds'));
    await page.evaluate(() => history.back());
    await waitForText(page, stage.words('compare_shown', { count: 1, total: 2 }));
    expect(await page.evaluate(() => location.hash)).toContain('sort=host');
    await page.close();
  });

  it.each([
    ['the table', () => 'dashboard.html#/sites'],
    ['the sheet of two', () => `dashboard.html#/compare?sites=${sites.join(',')}`],
    ['the sheet of one', () => `dashboard.html#/sites/${sites[0]}`],
  ])('and axe finds nothing in %s, wide or narrow', async (_, path) => {
    const page = await open(path(), sites[0] ?? '');
    for (const width of [1280, 320]) {
      await page.setViewport({ width, height: 800 });
      await waitForText(page, sites[0] ?? '');
      await page.evaluate(axe.source);
      const found = await page.evaluate(async () => {
        for (const it of document.querySelectorAll('details')) it.open = true;
        const { violations } = await window.axe.run(document);
        return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 160)}`));
      });
      expect({ width, found }).toEqual({ width, found: [] });
      // Nothing is cut off: what is too wide scrolls in a frame of its own.
      expect(await page.evaluate(() => document.body.scrollWidth - document.body.clientWidth)).toBe(0);
    }
    await page.close();
  });
});

/** Goes on with Tab until what has the focus is called so; throws where that does not come. */
async function tabTo(page: Page, called: string): Promise<void> {
  const met: string[] = [];
  for (let press = 0; press < FAR; press += 1) {
    await page.keyboard.press('Tab');
    const here = await page.evaluate(() => {
      const it = document.activeElement;
      return (it?.getAttribute('aria-label') ?? it?.textContent ?? '').trim();
    });
    if (here === called) return;
    met.push(here.slice(0, 40));
  }
  throw new Error(`“${called}” was not reached; met: ${met.join(' | ')}`);
}

declare global {
  interface Window {
    axe: Pick<typeof axe, 'run'>;
  }
}
