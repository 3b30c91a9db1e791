import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { askExtension } from '../../../cli/browsers/ask-extension';
import { findByRole } from '../press';
import { BROWSERS, openStage, type Stage, waitForText } from '../stage';
import { allNotes, askAgain, noteOf } from './notes-in';

const NOTE = noteOf('What the first draft said');
const ONE = 'Written in the first window.';
const TWO = 'Written in the second window.';

describe.each(BROWSERS)('one note edited in two windows, in %s', (name) => {
  let stage: Stage;
  beforeAll(async () => {
    stage = await openStage(name, { watching: 'no' });
    const view = await stage.view();
    const seed = { id: crypto.randomUUID(), name: 'seed', added: [NOTE], changed: [] };
    await askAgain(() => askExtension(view, 'importNotes', seed));
  });
  afterAll(() => stage?.close());

  it('loses nothing that either was told is kept, and the later one is told', async () => {
    const [first, second] = [await edit(), await edit()];
    await write(first, ONE);
    await write(second, TWO);
    await waitForText(second, stage.words('notes_overtaken'));

    const view = await stage.view();
    const versions = await askExtension(view, 'noteVersions', { id: NOTE.id });
    const texts = [(await allNotes(view)).get(NOTE.id)?.body, ...versions.map(({ body }) => body)];
    for (const text of [NOTE.body, ONE, TWO]) expect(texts).toContain(text);
  });

  async function edit(): Promise<Page> {
    const page = await stage.browser.openExtensionPage('dashboard.html#/notes');
    await waitForText(page, NOTE.body);
    await (await findByRole(page, 'button', stage.words('notes_change_named', { name: NOTE.body }))).click();
    await findByRole(page, 'textbox', stage.words('notes_change'));
    return page;
  }

  async function write(page: Page, text: string): Promise<void> {
    await page.bringToFront();
    const field = await findByRole(page, 'textbox', stage.words('notes_change'));
    await field.click();
    await page.keyboard.down('Control');
    await page.keyboard.press('a');
    await page.keyboard.up('Control');
    await page.keyboard.type(text);
    // Said of this note, by itself: the page says “Saved views” too.
    await page.waitForFunction(
      (saved) => [...document.querySelectorAll('[role=status]')].some(({ textContent }) => textContent === saved),
      { polling: 100, timeout: 20_000 },
      stage.words('notes_saved'),
    );
  }
});
