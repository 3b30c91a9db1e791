import type { ExtensionBrowser } from '../../browsers/extension-browser';
import { sidebarFrame } from '../../browsers/sidebar-frame';
import { FRAMED_HOST } from '../bench-sites';
import { type Measure, takeTurns } from '../stage';

const ROUNDS = 7;

/** From the frame's beginning to the first button in it that answers, on the demonstration network. */
const sidebarInteractive: Measure = async ({ own, baseline }) => {
  const times = await takeTurns(
    ROUNDS,
    () => interactive(own),
    () => interactive(baseline),
  );
  return { ...times, unit: 'ms', against: 'an extension page with one button, in a frame' };
};

/** A button that is there can be pressed: the interface listens before it draws. */
async function interactive(browser: ExtensionBrowser): Promise<number> {
  const page = await browser.newPage();
  await page.evaluateOnNewDocument(markFirstButton);
  await page.goto(`http://${FRAMED_HOST}/`, { waitUntil: 'domcontentloaded' });
  const frame = await sidebarFrame(page);
  if (frame === null) throw new Error('no frame appeared');
  const marked = await frame.waitForFunction(() => performance.getEntriesByName('first-button')[0]?.startTime);
  const time = Number(await marked.jsonValue());
  await page.close();
  return time;
}

/** Runs in every document before its own scripts; measures the extension's frame alone. */
function markFirstButton(): void {
  if (!location.protocol.endsWith('-extension:')) return;
  const observer = new MutationObserver(() => {
    if (!document.querySelector('button')) return;
    performance.mark('first-button');
    observer.disconnect();
  });
  observer.observe(document, { childList: true, subtree: true });
}

export default sidebarInteractive;
