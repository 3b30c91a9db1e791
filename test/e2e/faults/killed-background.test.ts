import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { askExtension } from '../../../cli/browsers/ask-extension';
import { BROWSERS, openStage, type Stage } from '../stage';
import { KINDS_OF_WRITE } from './kinds-of-write';
import { askAgain, outcomeOf, pause } from './notes-in';

/** How often each kind of write is cut off; `FAULT_ROUNDS=100` for the long run. */
const ROUNDS = Number(process.env.FAULT_ROUNDS ?? 10);
/** The longest that a write is left alone before its background is ended, in milliseconds: some are done by then, some not begun. */
const LONGEST = 150;

describe.each(BROWSERS)('the background ended in the midst of a write, in %s', (name) => {
  let stage: Stage;
  beforeAll(async () => {
    stage = await openStage(name, { watching: 'no' });
  });
  afterAll(() => stage?.close());

  it.each(KINDS_OF_WRITE)(
    '$name: what was confirmed is there, the rest whole or not at all',
    async (kind) => {
      let view = await stage.view();
      const cut = { confirmed: 0, unanswered: 0, restarts: 0 };
      for (let round = 0; round < ROUNDS; round += 1) {
        const prepared = await kind.prepare(view);
        const written = outcomeOf(kind.write(view, prepared));
        await pause((round / ROUNDS) ** 2 * LONGEST);
        await stage.browser.killBackground();
        const outcome = await written;
        cut['answer' in outcome ? 'confirmed' : 'unanswered'] += 1;
        if (!(await comesBack(view))) {
          cut.restarts += 1;
          await stage.browser.crash();
          view = await stage.view();
        }
        await kind.check(view, prepared, 'answer' in outcome ? outcome.answer : null);
      }
      expect(cut.confirmed + cut.unanswered).toBe(ROUNDS);
      // In Chromium a worker ended as it starts has been seen to stay ended, whoever asked: that is the driver's doing, and must stay rare.
      expect(cut.restarts).toBeLessThanOrEqual(1);
      console.info(`${name}, ${kind.name}: ${cut.confirmed} confirmed, ${cut.unanswered} cut off`);
    },
    600_000,
  );
});

/** Whether the background answers again, within half a minute. */
async function comesBack(view: Page): Promise<boolean> {
  return await askAgain(() => askExtension(view, 'savedViews', {}), 6).then(
    () => true,
    () => false,
  );
}
