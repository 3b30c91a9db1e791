import { readFileSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { askExtension } from '../../../cli/browsers/ask-extension';
import type { StoredDatabase } from '../../database/raw-database';
import { BROWSERS, openStage, type Stage, waitForText } from '../stage';
import { allNotes, askAgain, draftOf, outcomeOf } from './notes-in';
import { letGo, replaceDatabase } from './raw-notes';

const FIRST: StoredDatabase = JSON.parse(readFileSync(new URL('../../stored/notes-v1.json', import.meta.url), 'utf8'));
const OLD_BODY = 'They ask for a birth date.';

describe.each(BROWSERS)('the database of an older version, held open by another window, in %s', (name) => {
  let stage: Stage;
  let holder: Page;
  beforeAll(async () => {
    stage = await openStage(name, { watching: 'no' });
    holder = await stage.browser.openExtensionPage('welcome.html');
    await replaceDatabase(holder, FIRST);
    await stage.browser.killBackground();
  });
  afterAll(() => stage?.close());

  it('cannot be upgraded yet: what is written is put aside, and the reason said', async () => {
    const view = await stage.view();
    const answer = await askAgain(() => askExtension(view, 'saveNote', { note: draftOf('Written meanwhile') }));
    expect(answer.held).toBe('notes_blocked');
  });

  it('can be looked at, and saved, all the same', async () => {
    const dashboard = await stage.browser.openExtensionPage('dashboard.html#/notes');
    await waitForText(dashboard, stage.words('rescue_notes_blocked'));
    await waitForText(dashboard, OLD_BODY);
    await dashboard.close();
  });

  it('is upgraded as soon as the other lets go; nothing is lost, and what was aside is written', async () => {
    const view = await stage.view();
    await letGo(holder);
    await askAgain(async () => {
      if ((await askExtension(view, 'retryHeld', {})).length > 0) throw new Error('still held');
    });
    const bodies = [...(await allNotes(view)).values()].map(({ body }) => body);
    expect(bodies).toEqual(expect.arrayContaining([OLD_BODY, 'Written meanwhile']));
  });
});

describe.each(BROWSERS)('the database of a newer version, in %s', (name) => {
  let stage: Stage;
  beforeAll(async () => {
    stage = await openStage(name, { watching: 'no' });
    const holder = await stage.browser.openExtensionPage('welcome.html');
    await replaceDatabase(holder, { ...FIRST, version: 1_000 });
    await letGo(holder);
    await holder.close();
    await stage.browser.killBackground();
  });
  afterAll(() => stage?.close());

  it('is not touched; what is written is put aside or refused, with the reason', async () => {
    const view = await stage.view();
    const outcome = await outcomeOf(askExtension(view, 'saveNote', { note: draftOf('Written in an older version') }));
    const told = 'answer' in outcome ? outcome.answer.held : outcome.failed;
    expect(told).toContain('notes_newer');
  });

  it('shows its notes, to read and to save', async () => {
    const dashboard = await stage.browser.openExtensionPage('dashboard.html#/notes');
    await waitForText(dashboard, stage.words('rescue_notes_newer'));
    await waitForText(dashboard, OLD_BODY);
    const { version, stores } = await askExtension(await stage.view(), 'rescue', {});
    expect(version).toBe(1_000);
    expect(stores).toContain('notes');
    await dashboard.close();
  });
});
