import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { askExtension, tabIdOf } from '../../cli/browsers/ask-extension';
import type { Answer, MessageName, Payload } from '../../utils/extension/messages';
import { CHANGING, ChangingPage, IN_SHADOW, PROMISE } from './changing-page';
import { BROWSERS, openStage, type Stage } from './stage';

const SITE = new URL(CHANGING).hostname;

describe.each(BROWSERS)('words of a page that were noted, in %s', (name) => {
  const changing = new ChangingPage();
  let stage: Stage;
  let page: Page;
  let promise: string;

  beforeAll(async () => {
    stage = await openStage(name, { sites: changing.sites() });
    page = await stage.visit(CHANGING);
  });
  afterAll(() => stage?.close());

  async function ask<N extends MessageName>(message: N, payload: Payload<N>): Promise<Answer<N>> {
    const view = await stage.view();
    return askExtension(view, message, { tabId: await tabIdOf(view, CHANGING), ...payload });
  }

  async function noteSelected(): Promise<string> {
    const selected = await ask('getSelection', {});
    if (!selected) throw new Error('nothing was selected');
    const { exact, prefix, suffix, position } = selected;
    const selector = { type: 'TextQuoteSelector', exact, prefix, suffix } as const;
    const target = { source: CHANGING, title: 'Maren Holt', selector, position };
    const { note } = await askExtension(await stage.view(), 'saveNote', {
      note: { site: SITE, target, body: 'Asked?' },
    });
    return note.id;
  }

  async function show(shows: ChangingPage['shows']): Promise<void> {
    changing.shows = shows;
    await page.goto(CHANGING, { waitUntil: 'load' });
    await page.bringToFront();
  }

  const foundOf = async (id: string) => (await ask('notePlaces', {})).find((it) => it.id === id)?.found;

  it('are taken with what stands around them', async () => {
    await page.evaluate(() => {
      const node = document.querySelector('#promise');
      if (node) getSelection()?.selectAllChildren(node);
    });
    const selected = await ask('getSelection', {});
    expect(selected).toMatchObject({ exact: PROMISE, prefix: 'What we want Our programme. ' });
    expect(selected?.suffix.trim()).toMatch(/^And that is all/);
    promise = await noteSelected();
  });

  it('are taken in an open shadow root too', async () => {
    await page.evaluate(() => {
      const node = document.querySelector('x-card')?.shadowRoot?.querySelector('#harbour')?.firstChild;
      if (node) getSelection()?.setBaseAndExtent(node, 4, node, 22);
    });
    expect((await ask('getSelection', {}))?.exact).toBe(IN_SHADOW.slice(4, 22));
  });

  it('are found where they stand, and gone to, without a change to the page', async () => {
    await show('asItWas');
    expect(await foundOf(promise)).toBe('same');
    await page.evaluate(() => scrollTo(0, 3_000));
    expect((await ask('goToNote', { id: promise })).found).toBe('same');
    const { top, changes } = await page.evaluate(() => ({
      top: document.querySelector('#promise')?.getBoundingClientRect().top ?? -1,
      changes: Number(Reflect.get(window, 'changes')),
    }));
    expect(top).toBeGreaterThanOrEqual(0);
    expect(top).toBeLessThan(900);
    expect(changes).toBe(0);
  });

  it('are found again on a page that was changed, and said to be changed', async () => {
    await show('changed');
    expect(await foundOf(promise)).toBe('changed');
    await page.evaluate(() => scrollTo(0, 3_000));
    expect((await ask('goToNote', { id: promise })).found).toBe('changed');
    expect(await page.evaluate(() => scrollY)).toBeLessThan(3_000);
  });

  it('are said not to be found where they are gone', async () => {
    await show('without');
    expect(await foundOf(promise)).toBe('not-found');
    expect((await askExtension(await stage.view(), 'siteNotes', { site: SITE })).map(({ id }) => id)).toContain(
      promise,
    );
  });

  it('are found when the page brings them three seconds late', async () => {
    await show('late');
    expect(await foundOf(promise)).toBe('not-found');
    expect((await ask('goToNote', { id: promise })).found).toBe('same');
    expect(await foundOf(promise)).toBe('same');
  });

  describe('marked in the page', () => {
    const marks = () => page.evaluate(() => [...CSS.highlights.keys()]);
    /** The page's words as they look, left of the sidebar. */
    const look = async () => {
      await page.evaluate(() => scrollTo(0, 0));
      return page.screenshot({ encoding: 'base64', clip: { x: 0, y: 0, width: 600, height: 300 } });
    };
    let unmarked: string;

    it('not unless she wants it', async () => {
      await show('asItWas');
      await ask('notePlaces', {});
      expect(await marks()).toEqual([]);
      unmarked = await look();
    });

    it('while she wants it and the sidebar is open, without a change to the page', async () => {
      await ask('setSettings', { settings: { highlights: true } });
      await ask('setSidebar', { state: 'open' });
      await expect.poll(async () => (await ask('notePlaces', {})) && marks(), { timeout: 10_000 }).toHaveLength(1);
      const shown = await page.evaluate(() => [...(CSS.highlights.values().next().value ?? [])].join(''));
      expect(shown).toBe(PROMISE);
      expect(await look()).not.toBe(unmarked);
      expect(await page.evaluate(() => document.querySelector('#promise')?.children.length)).toBe(0);
    });

    it('no more once the sidebar is closed, or she turned it off', async () => {
      await ask('setSidebar', { state: 'tab' });
      await expect.poll(marks, { timeout: 10_000 }).toEqual([]);
      await ask('setSidebar', { state: 'open' });
      await expect.poll(async () => (await ask('notePlaces', {})) && marks(), { timeout: 10_000 }).toHaveLength(1);
      await ask('setSettings', { settings: { highlights: false } });
      await expect.poll(marks, { timeout: 10_000 }).toEqual([]);
      await ask('notePlaces', {});
      expect(await marks()).toEqual([]);
      expect(await look()).toBe(unmarked);
    });
  });
});
