import { browser } from 'wxt/browser';
import { canWatch, WATCHED_ORIGINS } from './watching';

const DETECTOR = 'detector';
const DETECTOR_FILE = '/content-scripts/detector.js';

/** Start, installation and permission may all ask at once; registering twice would fail. */
let turn: Promise<void> = Promise.resolve();

/** Puts the detector on every page while the citizen allows watching, and takes it away when she no longer does. */
export function registerDetector(): Promise<void> {
  turn = turn.then(matchPermission, matchPermission);
  return turn;
}

async function matchPermission(): Promise<void> {
  const [allowed, registered] = await Promise.all([
    canWatch(),
    browser.scripting.getRegisteredContentScripts({ ids: [DETECTOR] }),
  ]);
  if (allowed === registered.length > 0) return;
  if (!allowed) return browser.scripting.unregisterContentScripts({ ids: [DETECTOR] });
  await browser.scripting.registerContentScripts([
    {
      id: DETECTOR,
      js: [DETECTOR_FILE],
      matches: WATCHED_ORIGINS,
      runAt: 'document_idle',
      allFrames: false,
      persistAcrossSessions: true,
    },
  ]);
}

/** Lets the detector look at the pages in front right now, which loaded before it was registered. */
export async function lookAtActiveTabs(): Promise<void> {
  const tabs = await browser.tabs.query({ active: true });
  await Promise.all(
    tabs.map(async ({ id: tabId }) => {
      if (tabId === undefined) return;
      // A browser page, or a site the browser itself protects.
      await browser.scripting.executeScript({ target: { tabId }, files: [DETECTOR_FILE] }).catch(() => {});
    }),
  );
}
