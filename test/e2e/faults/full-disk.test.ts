import { randomBytes } from 'node:crypto';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { askExtension } from '../../../cli/browsers/ask-extension';
import type { SavedNote } from '../../../utils/notes';
import { BROWSERS, openStage, type Stage, waitForText } from '../stage';
import { allNotes, askAgain, draftOf, SITE } from './notes-in';

/** Firefox reads its limit when it starts, in kilobytes: for everything that everybody stores in it. */
const LIMIT = 'dom.quotaManager.temporaryStorage.fixedLimit';
const [SMALL, LARGE] = [2_048, 1_000_000];
/** Chromium counts the extension's own files too: room is what is taken at the start, and this many bytes. */
const FEW_BYTES = 1_000_000;

/** Words that no database can press together. */
const long = () => `Who keeps the list? ${randomBytes(30_000).toString('hex')}`;

describe.each(BROWSERS)('a full disk, in %s', (name) => {
  let stage: Stage;
  let view: Page;
  const preferences = { [LIMIT]: SMALL };
  beforeAll(async () => {
    stage = await openStage(name, { watching: 'no', preferences, asker: 'welcome.html' });
    view = await stage.view();
    // Before anything is written: for half a minute Chromium goes by how much room it saw last.
    if (name === 'chromium') {
      const taken = await view.evaluate(async () => (await navigator.storage.estimate()).usage);
      expect(taken).toBeGreaterThan(0);
      await stage.browser.limitStorage(view, (taken ?? 0) + FEW_BYTES);
    }
    await askAgain(() => askExtension(view, 'saveNote', { note: draftOf('Written while there was room') }));
  });
  afterAll(() => stage?.close());

  const kept: SavedNote[] = [];
  const held: SavedNote[] = [];
  const idsOf = (notes: SavedNote[]) => notes.map(({ note }) => note.id);

  it('puts what no longer fits aside, and says why', async () => {
    for (let at = 0; at < 120 && held.length < 3; at += 1) {
      const answer = await askExtension(view, 'saveNote', { note: draftOf(`${at} ${long()}`) });
      (answer.held === undefined ? kept : held).push(answer);
    }
    expect(held.map((it) => it.held)).toEqual(['notes_quota', 'notes_quota', 'notes_quota']);
    expect(kept.length).toBeGreaterThan(3);
  });

  it('loses nothing: what was confirmed is in the database, the rest among the held', async () => {
    const all = await allNotes(view);
    for (const id of idsOf(kept)) expect(all.has(id)).toBe(true);
    const { held: waiting } = await askExtension(view, 'safety', {});
    for (const id of idsOf(held)) expect(all.has(id) || waiting.some(({ note }) => note.id === id)).toBe(true);
    const shown = await askExtension(view, 'siteNotes', { site: SITE });
    expect(shown.map(({ id }) => id)).toEqual(expect.arrayContaining([...idsOf(kept), ...idsOf(held)]));
  });

  it('tells the citizen in words on the dashboard, and what is in memory alone', async () => {
    const { held: waiting } = await askExtension(view, 'safety', {});
    const dashboard = await stage.browser.openExtensionPage('dashboard.html#/notes');
    await waitForText(dashboard, stage.words('safety_held', { count: waiting.length }));
    if (waiting.some(({ memory }) => memory)) await waitForText(dashboard, stage.words('safety_held_memory'));
    await dashboard.close();
  });

  it('still has all that was not said to be in memory alone after the browser was closed and started again', async () => {
    const inMemory = new Set(
      (await askExtension(view, 'safety', {})).held.filter((it) => it.memory).map((it) => it.note.id),
    );
    await stage.browser.restart();
    view = await stage.view();
    const { held: waiting } = await askAgain(() => askExtension(view, 'safety', {}));
    const all = await allNotes(view);
    for (const id of [...idsOf(kept), ...idsOf(held)].filter((it) => !inMemory.has(it))) {
      // With room again, starting may already have written what waited.
      expect(all.has(id) || waiting.some(({ note }) => note.id === id)).toBe(true);
    }
  });

  it('writes what waits once there is room', async () => {
    if (name === 'chromium') await stage.browser.limitStorage(view, null);
    const { held: waiting } = await askExtension(view, 'safety', {});
    if (name === 'firefox') {
      preferences[LIMIT] = LARGE;
      await stage.browser.restart();
      view = await stage.view();
    }
    await askAgain(async () => {
      if ((await askExtension(view, 'retryHeld', {})).length > 0) throw new Error('still held');
    }, 40);
    const all = await allNotes(view);
    for (const { note, memory } of waiting) {
      if (!memory) expect(all.get(note.id)?.body).toContain('Who keeps the list');
    }
  });
});
