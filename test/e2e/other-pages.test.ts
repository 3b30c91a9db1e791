import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { askExtension, tabIdOf } from '../../cli/browsers/ask-extension';
import { BLOG, BROWSERS, hasSidebar, NEWS, openStage, SHOP, type Stage, TOURISM } from './stage';

/** Pages that come near a campaign's and are none. */
const PAGES = [
  ['a blog post on Blogger about campaign networks that links to two', BLOG],
  ['a tourism board’s community on Ning', TOURISM],
  ['a newspaper’s article on an election', NEWS],
  ['a shop', SHOP],
] as const;

describe.each(BROWSERS)('on pages that are no campaign’s, in %s', (name) => {
  let stage: Stage;
  beforeAll(async () => {
    stage = await openStage(name);
  });
  afterAll(() => stage?.close());

  it.each(PAGES)('shows nothing on %s', async (_, url) => {
    const page = await stage.visit(url);
    expect(await hasSidebar(page)).toBe(false);
    const view = await stage.view();
    const { state, sidebar } = await askExtension(view, 'getReport', { tabId: await tabIdOf(view, url) });
    expect(sidebar).toBe('off');
    // The gate may let such a page through; the verdict may not.
    if (state.status === 'ready') expect(state.report.detection.verdict).not.toBe('campaign');
    else expect(state.status).toBe('not-examined');
    await page.close();
  });
});
