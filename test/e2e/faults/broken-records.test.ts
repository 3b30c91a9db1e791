import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { askExtension } from '../../../cli/browsers/ask-extension';
import { BROWSERS, openStage, type Stage, waitForText } from '../stage';
import { allNotes, askAgain, draftOf, noteOf, SITE } from './notes-in';
import { putRaw } from './raw-notes';

const BROKEN = { ...noteOf('Written by a bad disk'), modified: 'no instant', body: 12, seq: 1 };

describe.each(BROWSERS)('a record that cannot be read, in %s', (name) => {
  let stage: Stage;
  let view: Page;
  beforeAll(async () => {
    stage = await openStage(name, { watching: 'no' });
    view = await stage.view();
    await askAgain(() => askExtension(view, 'saveNote', { note: draftOf('A good one') }));
    await putRaw(view, 'notes', [BROKEN]);
  });
  afterAll(() => stage?.close());

  it('takes no other note along', async () => {
    expect([...(await allNotes(view)).values()].map(({ body }) => body)).toEqual(['A good one']);
    expect((await askExtension(view, 'siteNotes', { site: SITE })).map(({ body }) => body)).toEqual(['A good one']);
    await askExtension(view, 'saveNote', { note: draftOf('Another good one') });
    expect((await askExtension(view, 'notesState', {})).unreadable).toBe(1);
  });

  it('is never written over, and can be saved as it lies', async () => {
    const change = { id: BROKEN.id, site: SITE, target: BROKEN.target, body: 'Mine now' };
    await askExtension(view, 'saveNote', { note: change }).catch(() => {});
    await askExtension(view, 'changeNotes', { ids: [BROKEN.id], change: { do: 'trash' } }).catch(() => {});
    expect(await askExtension(view, 'unreadableNotes', {})).toEqual([expect.objectContaining({ body: 12 })]);
  });

  it('is told in words on the dashboard', async () => {
    const dashboard = await stage.browser.openExtensionPage('dashboard.html#/notes');
    await waitForText(dashboard, 'A good one');
    await waitForText(dashboard, stage.words('safety_unreadable', { count: 1 }));
    await dashboard.close();
  });
});
