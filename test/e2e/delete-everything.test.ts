import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { askExtension, tabIdOf } from '../../cli/browsers/ask-extension';
import { sidebarFrame } from '../../cli/browsers/sidebar-frame';
import type { KeptVersion } from '../../utils/changes';
import { findByRole, press } from './press';
import { BROWSERS, NING, openStage, type Stage, sidebarIn, textOf, waitForText } from './stage';
import { storedBy } from './stored';

const NOTE = 'Qui garde la liste après juin ?';
const MARK = 'isoloir-deleting';

describe.each(BROWSERS)('deleting everything, in %s', (name) => {
  let stage: Stage;
  let page: Page;
  let saved: KeptVersion[] = [];
  beforeAll(async () => {
    stage = await openStage(name, { asker: 'welcome.html' });
    page = await stage.visit(NING);
    await sidebarIn(page);
    await keepThings();
    const view = await quietPage();
    await askExtension(view, 'keepPolicy', { tabId: await tabIdOf(view, NING) });
    ({ versions: saved } = await askExtension(view, 'keptVersions', { limit: 10 }));
    expect(saved).toHaveLength(1);
    await view.close();
  });
  afterAll(() => stage?.close());

  it('asks once, and keeps all of it where she says so', async () => {
    const { words } = stage;
    const settings = await stage.browser.openExtensionPage('options.html');
    await (await findByRole(settings, 'button', words('delete_all'))).click();
    await waitForText(settings, words('delete_all_stays'));
    await settings.keyboard.press('Enter');
    await expect.poll(() => textOf(settings)).not.toContain(words('delete_all_stays'));
    expect(await storedBy(settings)).toContain(NOTE);
    await settings.close();
  });

  it('deletes it, closes what shows it, and says so on a page that is new', async () => {
    const { words, browser } = stage;
    const dashboard = await browser.openExtensionPage('dashboard.html#/notes');
    await waitForText(dashboard, NOTE);
    const settings = await browser.openExtensionPage('options.html');
    await (await findByRole(settings, 'button', words('delete_all'))).click();
    await (await findByRole(settings, 'button', words('delete_all_yes'))).click();
    const welcome = await pageOf(page, 'welcome.html#deleted');
    await waitForText(welcome, words('delete_all_done'));
    expect(await Promise.all([dashboard, settings].map(addressOf))).toEqual(['', '']);

    const stored = await storedBy(welcome);
    expect(stored).not.toContain(NOTE);
    expect(stored).not.toContain('ensemble-idf2029');
    expect(JSON.parse(stored).local).toEqual({ dataHandlingSeen: expect.any(Number) });
    expect(recordsIn(stored)).toEqual([]);
    expect(stored).not.toContain(MARK);
    // In Chromium the frame's own script notices that it is alone, and takes it away.
    await expect.poll(() => sidebarFrame(page, 100), { timeout: 15_000 }).toBeNull();
    await welcome.close();
  });

  it('works on as on the first day, and keeps anew', async () => {
    await page.close();
    page = await stage.visit(NING);
    await waitForText(await sidebarIn(page), stage.words('question_own_words'));
    expect(await textOf(await sidebarIn(page))).not.toContain(NOTE);
    await keepThings();
  });

  it('gives kept policies back from a backup that was saved before', async () => {
    const view = await quietPage();
    expect(await askExtension(view, 'keptPolicies', {})).toMatchObject({ policies: [] });
    expect(await askExtension(view, 'addVersions', { versions: saved })).toEqual({
      added: [expect.any(String)],
      full: 0,
    });
    expect((await askExtension(view, 'keptVersions', { limit: 10 })).versions).toEqual(saved);
    await view.close();
  });

  it('is done at the next start where the browser was killed in the midst of it', async () => {
    const { words, browser } = stage;
    await (await quietPage()).evaluate(
      (mark) =>
        new Promise<void>((resolve, reject) => {
          const request = indexedDB.open(mark, 1);
          request.onsuccess = () => resolve(request.result.close());
          request.onerror = () => reject(request.error);
        }),
      MARK,
    );
    await browser.crash();
    page = await stage.visit(NING);
    const welcome = await pageOf(page, 'welcome.html#deleted');
    await waitForText(welcome, words('delete_all_done'));
    const stored = await storedBy(welcome);
    expect(stored).not.toContain(NOTE);
    expect(recordsIn(stored)).toEqual([]);
  });

  /** A note, a kept report and a setting. */
  async function keepThings(): Promise<void> {
    const { words } = stage;
    const frame = await sidebarIn(page);
    await press(page, frame, words('notes_add'));
    await (await findByRole(frame, 'textbox', words('notes_new'))).focus();
    await page.keyboard.type(NOTE);
    await waitForText(frame, words('notes_saved'));
    const view = await quietPage();
    await askExtension(view, 'setSettings', { settings: { locale: 'en', author: 'Zoé' } });
    const stored = await storedBy(view);
    for (const word of [NOTE, 'Zoé', 'ensemble-idf2029']) expect(stored).toContain(word);
    await view.close();
  }

  /** Asks nothing of the databases by itself, so that what is found in them later was not made by it. */
  function quietPage(): Promise<Page> {
    return stage.browser.openExtensionPage('welcome.html');
  }
});

/** Records of any database. */
function recordsIn(stored: string): unknown[] {
  const { databases }: { databases: { stores: Record<string, unknown[]> }[] } = JSON.parse(stored);
  return databases.flatMap(({ stores }) => Object.values(stores).flat());
}

/** Asked of the page itself, as Firefox tells drivers of none that an extension opened; empty where it is gone. */
function addressOf(page: Page): Promise<string> {
  return page.evaluate(() => location.href).catch(() => '');
}

/** A page that the extension has opened by itself. */
async function pageOf(page: Page, ending: string): Promise<Page> {
  for (let attempt = 0; attempt < 200; attempt += 1) {
    const pages = await page.browser().pages();
    const addresses = await Promise.all(pages.map(addressOf));
    const opened = pages[addresses.findIndex((address) => address.endsWith(ending))];
    if (opened) return opened;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error(`no page ${ending} was opened`);
}
