import { rm } from 'node:fs/promises';
import type { Browser } from 'puppeteer-core';
import { readBuiltExtension } from './built-extension';
import { copyWithHosts, grantInProfile } from './chromium-permission';
import type { ExtensionBrowser, LaunchOptions } from './extension-browser';
import { openProfile } from './profile-dir';
import { type RunningChromium, startChromium } from './start-chromium';

/** Starts Chromium with the extension; where it is to have its permission, once to make the profile and once with it granted. */
export async function launchChromium(executablePath: string, options: LaunchOptions): Promise<ExtensionBrowser> {
  const profile = await openProfile(options.profileDir);
  let extensionDir = options.extensionDir;
  const start = () => startChromium(executablePath, profile.path, { ...options, extensionDir });
  let running = await start();
  try {
    if (extensionDir && options.watching !== 'no') {
      await running.browser.close();
      if (!running.bySwitch && options.watching === 'granted') extensionDir = copyWithHosts(extensionDir);
      else allow(running, extensionDir);
      running = await start();
      if (options.watching === 'granted') await registered(running.browser);
    }
  } catch (error) {
    await running.browser.close();
    await profile.remove();
    throw error;
  }
  const extensionUrl = (path: string) => `chrome-extension://${running.id}/${path}`;
  return {
    name: 'chromium',
    extensionUrl,
    newPage: (page) => running.browser.newPage(page),
    async openExtensionPage(path) {
      const page = await running.browser.newPage();
      await page.goto(extensionUrl(path));
      return page;
    },
    async pressToolbarButton(page) {
      const extension = (await running.browser.extensions()).get(running.id);
      if (!extension) throw new Error('the extension is gone');
      await page.bringToFront();
      await page.triggerExtensionAction(extension);
    },
    async restart() {
      await running.browser.close();
      running = await start();
      if (options.watching === 'granted') await registered(running.browser);
    },
    onGone: (listener) => void running.browser.once('disconnected', listener),
    async close() {
      await running.browser.close();
      await profile.remove();
      if (extensionDir && extensionDir !== options.extensionDir)
        await rm(extensionDir, { recursive: true, force: true });
    },
  };

  function allow({ id }: RunningChromium, dir: string): void {
    const { optionalOrigins } = readBuiltExtension(dir);
    grantInProfile(profile.path, id, optionalOrigins, options.watching === 'granted');
  }
}

/** A permission that was always there tells nobody that it came: the extension finds it when it starts, and puts its script in only then. */
async function registered(browser: Browser): Promise<void> {
  const target = await browser.waitForTarget((it) => it.type() === 'service_worker', { timeout: 10_000 });
  const worker = await target.worker();
  for (let attempt = 0; attempt < 50; attempt += 1) {
    if (await worker?.evaluate(hasRegistered)) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error('the extension has its permission and did not put its script into pages within five seconds');
}

/** Runs in the extension's worker, which for its first moment has no such interface yet. */
async function hasRegistered(): Promise<boolean> {
  return typeof chrome !== 'undefined' && (await chrome.scripting.getRegisteredContentScripts()).length > 0;
}

declare const chrome: { scripting: { getRegisteredContentScripts(): Promise<unknown[]> } } | undefined;
