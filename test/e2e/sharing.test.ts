import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { askExtension } from '../../cli/browsers/ask-extension';
import { findByRole } from './press';
import { BROWSERS, openStage, type Stage, waitForText } from './stage';

const SITE = 'ensemble.example';
const NOTE = 'Qui garde la liste après juin ? 42';
const KEPT_BACK = 'https://ensemble.example/rejoindre?visitor=secret';

describe.each(BROWSERS)('a note handed on without a server, in %s', (name) => {
  let hers: Stage;
  let his: Stage;
  let code: string;
  beforeAll(async () => {
    // Two profiles that know nothing of each other.
    hers = await openStage(name);
    his = await openStage(name);
    const target = { source: KEPT_BACK, title: 'Rejoindre' };
    await askExtension(await hers.view(), 'saveNote', { note: { site: SITE, target, body: NOTE } });
    for (const { log } of [hers, his]) log.clear();
  });
  afterAll(async () => {
    await hers?.close();
    await his?.close();
  });

  it('becomes a code on the dashboard, of which the preview shows all that is in it', async () => {
    const { words } = hers;
    const view = await hers.browser.openExtensionPage(`dashboard.html#/share/${SITE}`);
    await waitForText(view, words('share_step_what'));
    await click(view, 'radio', words('share_way_link'));
    await click(view, 'checkbox', words('redaction_queries'));
    await waitForText(view, words('share_preview_packed'));
    expect(await text(view)).toContain(NOTE);
    await view.waitForFunction(() => !document.body.textContent?.includes('visitor=secret'));
    await view.waitForFunction(isCoded);
    code = await view.evaluate(() => {
      const texts = [...document.querySelectorAll('pre')].map((it) => it.textContent ?? '');
      return texts.find((it) => it.startsWith('isoloir1.')) ?? '';
    });
    await view.close();
  });

  it('is shown where it is pasted, kept when she says so, and taken back', async () => {
    const { words } = his;
    const view = await his.browser.openExtensionPage('dashboard.html#/transfer');
    await (await findByRole(view, 'textbox', words('import_paste'))).type(`Regarde : ${code}`);
    await click(view, 'button', words('import_look'));
    await waitForText(view, NOTE);
    expect(await notes(his)).toEqual([]);
    await click(view, 'button', words('import_chosen', { count: 1 }));
    await waitForText(view, words('import_undo'));
    expect(await notes(his)).toMatchObject([
      { site: SITE, body: NOTE, target: { source: 'https://ensemble.example/rejoindre' } },
    ]);
    await click(view, 'button', words('import_undo'));
    await view.waitForFunction(
      (said) => document.body.innerText.includes(said),
      {},
      undone(words('import_undone', { removed: 1, putBack: 0, left: 0 })),
    );
    expect(await notes(his)).toEqual([]);
    await view.close();
  });

  it('opens from a link at once', async () => {
    const { words } = his;
    await askExtension(await his.view(), 'holdShared', { code });
    const view = await his.browser.openExtensionPage('dashboard.html#/transfer');
    await waitForText(view, words('import_preview'));
    await waitForText(view, NOTE);
    await view.close();
  });

  it('and nobody was asked for anything', () => {
    for (const { log } of [hers, his]) expect(log.all().map(({ url }) => url)).toEqual([]);
  });
});

const isCoded = () => [...document.querySelectorAll('pre')].some((it) => it.textContent?.startsWith('isoloir1.'));
const undone = (said: string) => said.slice(0, 20);

async function click(view: Page, role: string, called: string): Promise<void> {
  const found = await findByRole(view, role, called);
  await found.click();
}

function text(view: Page): Promise<string> {
  return view.evaluate(() => document.body.textContent ?? '');
}

async function notes(stage: Stage) {
  return askExtension(await stage.view(), 'newestNotes', { limit: 10 });
}
