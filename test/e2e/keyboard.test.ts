import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { holdView } from '../../cli/browsers/hold-view';
import { BROWSERS, NING, openStage, type Stage, sidebarIn, waitForText } from './stage';
import { openBehind, VIEWS } from './views';
import { walk } from './walk-by-keyboard';

/** Every control was reached, and each showed that it was. */
const ALL = { some: true, unreached: [], unmarked: [] };

describe.each(BROWSERS)('by keyboard alone, in %s', (name) => {
  let stage: Stage;
  let page: Page;
  beforeAll(async () => {
    stage = await openStage(name);
    page = await stage.visit(NING);
  });
  afterAll(() => stage?.close());

  it('all of the sidebar in the page can be reached', async () => {
    const sidebar = await sidebarIn(page);
    await waitForText(sidebar, stage.words('question_own_words'));
    await sidebar.evaluate(() => window.focus());
    expect(await walk(page, sidebar)).toEqual(ALL);
  });

  it.each(VIEWS)('all of $path can be reached', async (view) => {
    const opened = await openBehind(page, stage, view);
    await holdView(opened);
    await opened.bringToFront();
    expect(await walk(opened, opened.mainFrame())).toEqual(ALL);
    await opened.close();
  });
});
