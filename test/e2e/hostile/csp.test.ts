import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { askExtension, tabIdOf } from '../../../cli/browsers/ask-extension';
import { builtExtension } from '../../../cli/browsers/build-extension';
import { findByRole } from '../press';
import { BROWSERS, BUDDYPRESS, NING, openStage, type Stage, sidebarIn, waitForText } from '../stage';
import { openBehind, VIEWS } from '../views';
import { inject, SPY } from './inject';
import { type WatchedExtension, watchedExtension } from './watched-extension';

const SITE = 'ensemble-idf2029.example';
const OTHER = 'reseau.parti-des-vallons.example';

describe.each(BROWSERS)('the security policy of our pages, in %s', (name) => {
  let watched: WatchedExtension;
  let stage: Stage;
  let front: Page;
  let asker: Page;
  beforeAll(async () => {
    watched = watchedExtension(builtExtension(name));
    stage = await openStage(name, { extensionDir: watched.dir });
    asker = await stage.view();
    front = await stage.visit(NING);
    await sidebarIn(front);
    await stage.report(NING);
  });
  afterAll(async () => {
    await stage?.close();
    watched?.remove();
  });

  /**
   * What was kept from happening so far, in any page of ours, the background included. In Chromium the page that parses policies says of each
   * that its style sheets count for nothing: so they should.
   */
  async function violations(): Promise<string[]> {
    await new Promise((resolve) => setTimeout(resolve, 500));
    const kept = await asker.evaluate(async () => (await chrome.storage.session.get('violations')).violations ?? []);
    return kept.filter((it) => !it.startsWith('/offscreen.html | style-src'));
  }

  it('keeps no view from anything it does', async () => {
    for (const view of VIEWS) {
      const page = await openBehind(front, stage, view);
      await page.close();
    }
    expect(await violations()).toEqual([]);
  });

  it('keeps nothing from being kept: a site, a policy, notes', async () => {
    await stage.visit(BUDDYPRESS);
    for (const url of [BUDDYPRESS, NING]) {
      expect((await stage.report(url)).policy.status).toBe('read');
      const tabId = await tabIdOf(asker, url);
      await askExtension(asker, 'keepSite', { tabId });
      await askExtension(asker, 'keepPolicy', { tabId });
    }
    await askExtension(asker, 'saveNote', { note: { site: SITE, target: { source: NING, title: '' }, body: 'one' } });
    expect(await violations()).toEqual([]);
  });

  it('keeps no way of sharing from showing what it shares: text, page, picture, encrypted file, link', async () => {
    const view = await stage.browser.openExtensionPage(`dashboard.html#/share/${SITE}`);
    await view.bringToFront();
    await waitForText(view, stage.words('share_step_what'));
    const frame = await view.waitForSelector('iframe[sandbox=""]');
    // Firefox shows its driver nothing of such a frame.
    const inside = await frame?.contentFrame();
    const width = inside?.evaluate(() => getComputedStyle(document.querySelector('main') ?? document.body).maxWidth);
    if (name === 'chromium') expect(await width).toBe('704px');
    for (const [way, shown] of [
      ['card', 'img'],
      ['link', 'pre'],
      ['locked', 'form input[type=text]'],
      ['copy_markdown', 'pre'],
    ]) {
      await (await findByRole(view, 'radio', stage.words(`share_way_${way}`))).click();
      await view.waitForSelector(shown ?? '');
    }
    await view.close();
    expect(await violations()).toEqual([]);
  });

  it('keeps no chart, sheet or picture from being drawn', async () => {
    for (const path of [
      `dashboard.html#/compare?sites=${SITE},${OTHER}`,
      'dashboard.html#/sites',
      'sidepanel.html',
      `dashboard.html?site=${SITE}`,
    ]) {
      const view = await stage.browser.openExtensionPage(path);
      await view.waitForSelector('#root > *');
      await new Promise((resolve) => setTimeout(resolve, 500));
      await view.close();
    }
    expect(await violations()).toEqual([]);
  });

  it.each(['dashboard.html', 'the sidebar'])(
    'lets nothing that was put into %s run, be loaded or be sent',
    async (where) => {
      stage.log.clear();
      const page = where === 'the sidebar' ? front : await stage.browser.openExtensionPage(where);
      const became = await inject(where === 'the sidebar' ? await sidebarIn(front) : page);
      expect(Object.entries(became).filter(([, end]) => end !== 'refused')).toEqual([]);
      expect(Object.keys(became).length).toBeGreaterThan(20);
      // Chromium greets the host of a frame or a form before it asks the policy; it says no more to it than hello.
      const asked = stage.log.all().filter(({ url, method }) => url.startsWith(SPY) && method !== 'CONNECT');
      expect(asked).toEqual([]);
      if (page !== front) await page.close();
      // The eyes are open: what was refused was seen.
      expect((await violations()).length).toBeGreaterThan(10);
    },
  );
});

declare const chrome: { storage: { session: { get(key: string): Promise<{ violations?: string[] }> } } };
