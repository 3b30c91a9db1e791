import axe from 'axe-core';
import type { Frame, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { BROWSERS, NING, openStage, type Stage, sidebarIn, waitForText } from './stage';
import { openBehind, VIEWS } from './views';

const SCHEMES = ['light', 'dark'] as const;

describe.each(BROWSERS)('in %s', (name) => {
  describe.each(SCHEMES)('and %s colours', (colorScheme) => {
    let stage: Stage;
    let page: Page;
    beforeAll(async () => {
      stage = await openStage(name, { colorScheme });
      page = await stage.visit(NING);
    });
    afterAll(() => stage?.close());

    it('axe finds nothing in the sidebar in the page, folded or unfolded', async () => {
      const sidebar = await sidebarIn(page);
      await waitForText(sidebar, stage.words('question_own_words'));
      expect(await violationsIn(sidebar)).toEqual([]);
      await unfold(sidebar);
      expect(await violationsIn(sidebar)).toEqual([]);
    });

    it.each(VIEWS)('axe finds nothing in $path', async (view) => {
      const opened = await openBehind(page, stage, view);
      await unfold(opened);
      expect(await violationsIn(opened)).toEqual([]);
      await opened.close();
    });
  });
});

async function unfold(frame: Frame | Page): Promise<void> {
  await frame.evaluate(() => {
    for (const it of document.querySelectorAll('details')) it.open = true;
  });
}

/** Every rule that axe finds broken, with the elements that break it. */
async function violationsIn(frame: Frame | Page): Promise<string[]> {
  await frame.evaluate(axe.source);
  return frame.evaluate(async () => {
    const { violations } = await window.axe.run(document);
    return violations.flatMap(({ id, help, nodes }) =>
      nodes.map(({ html }) => `${id}: ${help}: ${html.slice(0, 160)}`),
    );
  });
}

declare global {
  interface Window {
    axe: Pick<typeof axe, 'run'>;
  }
}
