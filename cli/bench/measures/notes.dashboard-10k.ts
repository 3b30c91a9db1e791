import type { ExtensionBrowser } from '../../browsers/extension-browser';
import { withNotes } from '../seed-notes';
import { type Measure, takeTurns } from '../stage';

const ROUNDS = 7;

/** From the dashboard's beginning to the first note that can be changed, with ten thousand notes on five hundred sites. */
const dashboard: Measure = async ({ own, baseline }) => {
  const view = await own.openExtensionPage('options.html');
  const times = await withNotes(view, () =>
    takeTurns(
      ROUNDS,
      () => timeTo(own, 'dashboard.html#/notes', 'main article button'),
      () => timeTo(baseline, 'blank.html', 'button'),
    ),
  );
  await view.close();
  return { ...times, unit: 'ms', against: 'an extension page with one button' };
};

/** Milliseconds until an element is there, drawn and answering: the next frame has come after it. */
async function timeTo(browser: ExtensionBrowser, path: string, selector: string): Promise<number> {
  const page = await browser.newPage();
  await page.evaluateOnNewDocument((wanted) => {
    const observer = new MutationObserver(() => {
      if (!document.querySelector(wanted)) return;
      observer.disconnect();
      requestAnimationFrame(() => setTimeout(() => performance.mark('there')));
    });
    observer.observe(document, { childList: true, subtree: true });
  }, selector);
  await page.goto(browser.extensionUrl(path));
  const marked = await page.waitForFunction(() => performance.getEntriesByName('there')[0]?.startTime);
  const time = Number(await marked.jsonValue());
  await page.close();
  return time;
}

export default dashboard;
