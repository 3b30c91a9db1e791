import type { Page } from 'puppeteer-core';

/**
 * Holds a view as it stands: from now on its questions have no answer, so it keeps showing what it shows. A popup or panel opened in a tab
 * speaks of the tab in front; brought there itself, it would speak of itself.
 */
export async function holdView(view: Page): Promise<void> {
  await view.evaluate(() => {
    const unanswered = () => new Promise(() => {});
    if (typeof chrome !== 'undefined') chrome.runtime.sendMessage = unanswered;
    if (typeof browser !== 'undefined') browser.runtime.sendMessage = unanswered;
  });
}

/** The browser's interface under the two names it has. */
interface Extension {
  runtime: { sendMessage(message: unknown): Promise<unknown> };
}
declare const chrome: Extension | undefined;
declare const browser: Extension | undefined;
