import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { clickInFrame } from '../../cli/browsers/click-in-frame';
import { findByRole, press } from './press';
import { scriptedSites } from './scripted-sites';
import { BROWSERS, NING, openStage, type Stage, sidebarIn, waitForText } from './stage';

/** What a page that wants to know everything typed in it can do: listen first, on the window. */
const KEY_LOGGER = `
  window.heard = [];
  for (const type of ['keydown', 'keypress', 'keyup', 'beforeinput', 'input', 'paste', 'compositionstart', 'compositionupdate', 'change', 'copy'])
    window.addEventListener(type, (event) => window.heard.push(type + ':' + (event.key || event.data || '')), true);
`;
const NOTE = 'Qui garde la liste après juin ? 42';
const TAG = 'après le vote';

describe.each(BROWSERS)('a note, in %s', (name) => {
  let stage: Stage;
  let page: Page;
  beforeAll(async () => {
    stage = await openStage(name, { sites: scriptedSites(KEY_LOGGER) });
    page = await stage.visit(NING);
  });
  afterAll(() => stage?.close());

  it('is typed in the in-page sidebar and kept', async () => {
    const { words } = stage;
    const frame = await sidebarIn(page);
    await press(page, frame, words('notes_add'));
    await clickInFrame(page, frame, await findByRole(frame, 'textbox', words('notes_new')));
    await page.keyboard.type(NOTE);
    await clickInFrame(page, frame, await findByRole(frame, 'combobox', words('notes_tags')));
    await page.keyboard.type(`${TAG},`);
    await waitForText(frame, words('notes_saved'));
    await press(page, frame, words('notes_done'));
    await waitForText(frame, NOTE);
    await waitForText(frame, TAG);
  });

  it('is not heard by the page it is typed in, however it listens', async () => {
    expect(await heard(page)).toEqual([]);
    // The same page hears what is typed in its own field: the logger works.
    await page.type('#fullName', 'Zoé');
    expect((await heard(page)).join(' ')).toContain('keydown:Z');
  });

  it('shows in the popup and on the dashboard', async () => {
    await showsEverywhere();
  });

  it('is there again after the browser was closed and started anew', async () => {
    await stage.browser.restart();
    page = await stage.visit(NING);
    await waitForText(await sidebarIn(page), NOTE);
    await showsEverywhere();
  });

  async function showsEverywhere() {
    const dashboard = await stage.browser.openExtensionPage('dashboard.html#/notes');
    await waitForText(dashboard, NOTE);
    await dashboard.close();
    const popup = await stage.browser.openExtensionPage('popup.html');
    await page.bringToFront();
    await waitForText(popup, NOTE);
    await popup.close();
  }
});

function heard(page: Page): Promise<string[]> {
  return page.evaluate(() => ('heard' in window ? (window.heard as string[]) : ['no logger']));
}
