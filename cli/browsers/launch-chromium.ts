import puppeteer, { type Browser } from 'puppeteer-core';
import { readBuiltExtension } from './built-extension';
import { grantInProfile } from './chromium-permission';
import type { ExtensionBrowser, LaunchOptions } from './extension-browser';
import { openProfile } from './profile-dir';
import { proxySwitches, QUIET_CHROMIUM, sandboxSwitches } from './quiet-chromium';

/** Starts Chromium with the extension; where it is to have its permission, once to make the profile and once with it granted. */
export async function launchChromium(executablePath: string, options: LaunchOptions): Promise<ExtensionBrowser> {
  const profile = await openProfile(options.profileDir);
  const start = () => startChromium(executablePath, profile.path, options);
  let browser = await start();
  let id = '';
  try {
    if (options.extensionDir) {
      id = await extensionId(browser);
      if (options.watching !== 'no') {
        await browser.close();
        const { optionalOrigins } = readBuiltExtension(options.extensionDir);
        grantInProfile(profile.path, id, optionalOrigins, options.watching === 'granted');
        browser = await start();
        await extensionId(browser);
        if (options.watching === 'granted') await registered(browser);
      }
    }
  } catch (error) {
    await browser.close();
    await profile.remove();
    throw error;
  }
  const extensionUrl = (path: string) => `chrome-extension://${id}/${path}`;
  return {
    name: 'chromium',
    extensionUrl,
    newPage: (page) => browser.newPage(page),
    async openExtensionPage(path) {
      const page = await browser.newPage();
      await page.goto(extensionUrl(path));
      return page;
    },
    async pressToolbarButton(page) {
      const extension = (await browser.extensions()).get(id);
      if (!extension) throw new Error('the extension is gone');
      await page.bringToFront();
      await page.triggerExtensionAction(extension);
    },
    async restart() {
      await browser.close();
      browser = await start();
      if (id) await extensionId(browser);
    },
    onGone: (listener) => void browser.once('disconnected', listener),
    async close() {
      await browser.close();
      await profile.remove();
    },
  };
}

function startChromium(executablePath: string, profileDir: string, options: LaunchOptions): Promise<Browser> {
  const { extensionDir, proxy, headless, languages, colorScheme, viewport, args } = options;
  return puppeteer.launch({
    executablePath,
    headless,
    pipe: true,
    enableExtensions: true,
    userDataDir: profileDir,
    defaultViewport: viewport === undefined ? { width: 1280, height: 800 } : viewport,
    args: [
      ...QUIET_CHROMIUM,
      ...sandboxSwitches(),
      ...(extensionDir ? [`--disable-extensions-except=${extensionDir}`, `--load-extension=${extensionDir}`] : []),
      ...(proxy ? proxySwitches(proxy) : []),
      ...(languages ? [`--accept-lang=${languages}`, `--lang=${languages.split(',')[0]}`] : []),
      ...(colorScheme ? [`--blink-settings=preferredColorScheme=${colorScheme === 'dark' ? 0 : 1}`] : []),
      ...(args ?? []),
    ],
  });
}

/** A permission that was always there tells nobody that it came: the extension finds it when it starts, and then puts its script in. */
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

/** The extension is there shortly after the browser. Its id depends on its folder alone, so a restart keeps it. */
async function extensionId(browser: Browser): Promise<string> {
  for (let attempt = 0; attempt < 50; attempt += 1) {
    const [id] = (await browser.extensions()).keys();
    if (id !== undefined) return id;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error(
    'Chromium did not load the extension. Google Chrome refuses to since version 137: use Chromium or Edge.',
  );
}
