import type { Page } from 'puppeteer-core';

/** Shows a page, and the frames in it, by light or by dark. */
export async function emulateScheme(page: Page, value: 'light' | 'dark'): Promise<void> {
  await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value }]);
}
