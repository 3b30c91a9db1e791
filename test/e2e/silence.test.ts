import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { LoggedRequest } from '../../cli/browsers/request-log';
import { scriptedSites } from './scripted-sites';
import {
  BROWSERS,
  BUDDYPRESS,
  hasSidebar,
  NEWS,
  NING,
  openStage,
  SHOP,
  type Stage,
  sidebarIn,
  TOURISM,
  waitForText,
} from './stage';
import { storedBy } from './stored';

/** Counts every change to the document from the moment the page itself has been read; put in before anything else runs. */
const OBSERVER = `
  window.changes = [];
  document.addEventListener('DOMContentLoaded', () => {
    new MutationObserver((records) => {
      for (const { type, target, attributeName } of records) window.changes.push([type, target.nodeName, attributeName].join(' '));
    }).observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
  }, true);
`;

/** Every answer sets one, so that a request that carries cookies can be told from one that does not. */
const COOKIE = { 'set-cookie': 'visitor=42; Path=/' };

const ORDINARY = [TOURISM, NEWS, SHOP];

/** The only addresses the extension may ask for, by the page it is asked on. */
const CAMPAIGNS = [
  { url: NING, allowed: ['http://www.ning.com/privacy'] },
  { url: BUDDYPRESS, allowed: [`${BUDDYPRESS}politique-de-confidentialite/`, `${BUDDYPRESS}mentions-legales/`] },
];

describe.each(BROWSERS)('what it does without being seen, in %s', (name) => {
  let stage: Stage;
  /** What the same browser asks for by itself and for the pages, without the extension. */
  let control: LoggedRequest[];
  beforeAll(async () => {
    const sites = scriptedSites(OBSERVER, COOKIE);
    const plain = await openStage(name, { sites, extension: false });
    for (const url of [...ORDINARY, ...CAMPAIGNS.map((it) => it.url)]) {
      // Twice, as the tests below open some: what a page loads counts each time.
      for (const page of [await plain.visit(url), await plain.visit(url)]) await page.close();
    }
    control = plain.log.all();
    await plain.close();
    stage = await openStage(name, { sites });
  });
  afterAll(() => stage?.close());

  it('on pages that are no campaign’s: changes nothing, asks nobody, stores nothing', async () => {
    const view = await stage.view();
    const before = await storedBy(view);
    stage.log.clear();
    for (const url of ORDINARY) {
      const page = await stage.visit(url);
      expect(await hasSidebar(page)).toBe(false);
      expect(await changesIn(page)).toEqual([]);
      await page.close();
    }
    expect(stage.log.beyond(control).map(({ url }) => url)).toEqual([]);
    expect(await storedBy(view)).toBe(before);
  });

  it.each(CAMPAIGNS)('on $url: asks only for its policy and its legal notice, as nobody', async ({ url, allowed }) => {
    stage.log.clear();
    const page = await stage.visit(url);
    await waitForText(await sidebarIn(page), stage.words('question_own_words'));
    // Whatever comes late counts too.
    await new Promise((resolve) => setTimeout(resolve, 3_000));
    const asked = stage.log.beyond(control);
    expect(asked.map((it) => it.url).filter((it) => !allowed.includes(it))).toEqual([]);
    expect(asked.map((it) => it.url)).toContain(allowed[0]);
    for (const { headers } of asked) {
      expect(headers.cookie).toBeUndefined();
      expect(headers.referer).toBeUndefined();
    }
    // The observer and the cookie are real: the page shows the one, the browser sends the other.
    expect(await changesIn(page)).not.toEqual([]);
    await page.reload();
    expect(stage.log.all().some(({ headers }) => headers.cookie === 'visitor=42')).toBe(true);
    await page.close();
  });
});

function changesIn(page: Page): Promise<string[]> {
  return page.evaluate(() => ('changes' in window ? (window.changes as string[]) : ['no observer']));
}
