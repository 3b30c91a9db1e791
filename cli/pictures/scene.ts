import { rm } from 'node:fs/promises';
import type { Page } from 'puppeteer-core';
import type { Words } from '../../utils/evidence';
import type { Report } from '../../utils/report';
import { askExtension, tabIdOf } from '../browsers/ask-extension';
import type { ExtensionBrowser } from '../browsers/extension-browser';
import { launchWithExtension } from '../browsers/launch';
import { serveSites } from '../browsers/serve-sites';
import { loadWords } from '../load-words';
import { readReport } from '../start/read-report';
import { ChangingPolicy } from './changing-policy';
import { copyForPictures } from './copy-for-pictures';

/** Size of a screenshot in the stores, in CSS pixels. */
export const STORE_SIZE = { width: 1280, height: 800 };

/** A browser in one language, before the demonstration sites, and an extension page that asks the extension. */
export interface Scene {
  language: string;
  browser: ExtensionBrowser;
  policy: ChangingPolicy;
  words: Words;
  asker: Page;
  visit(url: string): Promise<Page>;
  report(url: string): Promise<Report>;
  tabId(url: string): Promise<number>;
  /** Lets the extension believe that it is so many days before. */
  setBack(days: number): Promise<void>;
  close(): Promise<void>;
}

export async function openScene(
  extensionDir: string,
  language: string,
  watching: 'granted' | 'no' = 'granted',
): Promise<Scene> {
  const policy = new ChangingPolicy();
  const served = await serveSites(policy.sites());
  const copy = copyForPictures(extensionDir);
  const browser = await launchWithExtension('chromium', {
    extensionDir: copy,
    watching,
    proxy: served.proxy,
    headless: true,
    languages: language,
    viewport: STORE_SIZE,
    args: ['--hide-scrollbars', '--force-device-scale-factor=1'],
  });
  const asker = await browser.openExtensionPage('options.html');
  await askExtension(asker, 'setSettings', { settings: { locale: language } });
  return {
    language,
    browser,
    policy,
    words: await loadWords(language),
    asker,
    async visit(url) {
      const page = await browser.newPage();
      await page.goto(url, { waitUntil: 'load' });
      return page;
    },
    async report(url) {
      const tabId = await tabIdOf(asker, url);
      return readReport(() => askExtension(asker, 'getReport', { tabId }));
    },
    tabId: (url) => tabIdOf(asker, url),
    async setBack(days) {
      const target = await asker.browser().waitForTarget((it) => it.type() === 'service_worker');
      await (await target.worker())?.evaluate((count) => globalThis.setBack(count), days);
    },
    async close() {
      await browser.close();
      await served.close();
      await rm(copy, { recursive: true, force: true });
    },
  };
}

declare global {
  var setBack: (days: number) => void;
}
