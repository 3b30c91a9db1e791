import axe from 'axe-core';
import type { Frame, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { FACES } from '../components/faces';
import { openScripted, openShowing, showReport } from './faces-on-page';
import { faceNamed, SCREENS, SEEDED } from './seed-answers';
import { BROWSERS, NING, openStage, type Stage, sidebarIn, waitForText } from './stage';
import { openBehind, VIEWS } from './views';

const SCHEMES = ['light', 'dark'] as const;
/** Where a tab's report is shown, at the width it has there. */
const PLACES = [
  { path: 'popup.html', width: 360 },
  { path: 'sidepanel.html', width: 320 },
] as const;

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

    // Only before a page's own code can all that it asks be answered from a table; Firefox lets nobody in there.
    it.runIf(name === 'chromium').each(SCREENS)('axe finds nothing in $name with things in it', async (screen) => {
      const { answers, path, shows } = screen;
      const opened = await openShowing(stage, path, shows, { answers });
      const folded = await violationsIn(opened);
      await unfold(opened);
      expect({ folded, unfolded: await violationsIn(opened) }).toEqual({ folded: [], unfolded: [] });
      await opened.close();
    });

    it.each(PLACES)('axe finds nothing in any face of $path', async ({ path, width }) => {
      const opened = await openScripted(stage, path, { answers: { ...SEEDED, examine: faceNamed('campaign') } });
      await opened.bringToFront();
      await opened.setViewport({ width, height: 800 });
      const found: Record<string, string[]> = {};
      for (const face of FACES) {
        await showReport(opened, face.tab);
        await unfold(opened);
        const violations = await violationsIn(opened);
        if (violations.length > 0) found[face.name] = violations;
      }
      expect(found).toEqual({});
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
  if (!(await frame.evaluate(() => 'axe' in window))) await frame.evaluate(axe.source);
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
