import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findByRole } from './press';
import { BROWSERS, hasSidebar, NING, openStage, SHOP, type Stage, sidebarIn, textOf, waitForText } from './stage';

describe.each(BROWSERS)('the permission to watch, in %s', (name) => {
  let stage: Stage;
  beforeAll(async () => {
    stage = await openStage(name, { watching: 'on-request' });
  });
  afterAll(() => stage?.close());

  it('is not needed: without it nothing is looked at, and a press on the toolbar button examines the page', async () => {
    const { words } = stage;
    const page = await stage.visit(NING);
    expect(await hasSidebar(page)).toBe(false);
    await stage.browser.pressToolbarButton(page);
    await popupText(await stage.view(), words('what_network'));
    // The policy stands on a host that a press on this page does not open; that is said, and nobody is asked.
    await popupText(await stage.view(), words('policy_not_allowed', { host: 'www.ning.com' }));
    expect(stage.log.all().filter(({ host }) => host === 'www.ning.com')).toEqual([]);
    await page.close();
  });

  it('is given with one button on the welcome page; from then on the sidebar comes by itself', async () => {
    const { words } = stage;
    const welcome = await stage.browser.openExtensionPage('welcome.html');
    const button = await findByRole(welcome, 'button', words('welcome_watch'));
    await button.click();
    await waitForText(welcome, words('welcome_allowed_next'));
    await welcome.close();
    const page = await stage.visit(NING);
    await waitForText(await sidebarIn(page), words('question_own_words'));
    await page.close();
  });

  it('can be taken back: nothing is looked at any more, and a press on the button still examines', async () => {
    const { words } = stage;
    const open = await stage.visit(NING);
    await sidebarIn(open);
    const options = await stage.browser.openExtensionPage('options.html');
    const button = await findByRole(options, 'button', words('options_stop_watching'));
    await button.click();
    await waitForText(options, words('options_watching_off'));
    await options.close();

    const shop = await stage.visit(SHOP);
    const page = await stage.visit(NING);
    expect(await hasSidebar(page)).toBe(false);
    await stage.browser.pressToolbarButton(page);
    await popupText(await stage.view(), words('what_network'));
    const dashboard = await stage.browser.openExtensionPage('dashboard.html');
    await waitForText(dashboard, words('dashboard_sites'));
    expect(await textOf(dashboard)).not.toContain(words('error_internal'));
    await Promise.all([open, shop, page, dashboard].map((it) => it.close()));
  });
});

/** What the open popup says once it says `text`; read from another page of the extension, for no driver reaches into a popup. */
async function popupText(view: Page, text: string): Promise<string> {
  const until = Date.now() + 15_000;
  let seen = '';
  while (Date.now() < until) {
    seen = await view.evaluate(() => {
      const [popup] = chrome.extension.getViews({ type: 'popup' });
      // Only what is drawn counts as seen, hence not textContent.
      return popup?.document.body?.innerText ?? '(no popup)';
    });
    if (seen.includes(text)) return seen;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error(`“${text}” did not appear in the popup: ${seen}`);
}

declare const chrome: { extension: { getViews(filter: { type: 'popup' }): Window[] } };
