import { rm } from 'node:fs/promises';
import type { Browser, Target } from 'puppeteer-core';
import { readBuiltExtension } from './built-extension';
import { copyWithHosts, grantInProfile } from './chromium-permission';
import type { ExtensionBrowser, LaunchOptions } from './extension-browser';
import { killProcess } from './kill-process';
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
      if (options.watching === 'granted') await registered(running);
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
    async restart(between) {
      await running.browser.close();
      await between?.(profile.path);
      await startAgain();
    },
    killBackground: () => killWorker(running.browser, running.id),
    async reloadExtension() {
      await reload(running.browser, running.id);
      if (options.watching === 'granted') await registered(running);
    },
    async crash() {
      await killProcess(running.browser);
      await startAgain();
    },
    async limitStorage(page, bytes) {
      const session = await page.createCDPSession();
      const origin = `chrome-extension://${running.id}`;
      await session.send('Storage.overrideQuotaForOrigin', { origin, ...(bytes !== null && { quotaSize: bytes }) });
      // The limit holds for as long as the session does that set it.
      if (bytes === null) await session.detach();
    },
    onGone: (listener) => void running.browser.once('disconnected', listener),
    async close() {
      await running.browser.close();
      await profile.remove();
      if (extensionDir && extensionDir !== options.extensionDir)
        await rm(extensionDir, { recursive: true, force: true });
    },
  };

  async function startAgain(): Promise<void> {
    running = await start();
    if (options.watching === 'granted') await registered(running);
  }

  function allow({ id }: RunningChromium, dir: string): void {
    const { optionalOrigins } = readBuiltExtension(dir);
    grantInProfile(profile.path, id, optionalOrigins, options.watching === 'granted');
  }
}

/** A permission that was always there tells nobody that it came: the extension finds it when it starts, and puts its script in only then. */
async function registered({ browser, id }: RunningChromium): Promise<void> {
  const isOurs = (it: Target) => it.type() === 'service_worker' && it.url().startsWith(`chrome-extension://${id}/`);
  await browser.waitForTarget(isOurs, { timeout: 10_000 });
  const worker = await browser.targets().findLast(isOurs)?.worker();
  for (let attempt = 0; attempt < 50; attempt += 1) {
    if (await worker?.evaluate(hasRegistered)) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error('the extension has its permission and did not put its script into pages within five seconds');
}

/** Ends the extension's worker where one runs, in the midst of its work: stopping it as an idle one would let it finish. */
async function killWorker(browser: Browser, id: string): Promise<void> {
  const isOurs = (url: string) => url.startsWith(`chrome-extension://${id}/`);
  // The worker of before a reload stands in the list for as long as the driver holds on to it.
  const target = browser.targets().findLast((it) => it.type() === 'service_worker' && isOurs(it.url()));
  const gone = new Promise((resolve) => browser.once('targetdestroyed', resolve));
  const worker = await target?.worker();
  // One that is ended before it has begun was seen to stay ended, whoever asked for it: let it begin.
  await Promise.race([worker?.evaluate(() => 0), new Promise((resolve) => setTimeout(resolve, 2_000))]).catch(() => {});
  // The driver says goodbye to a session that has just gone with its worker, and may wait for its answer for ever.
  await Promise.race([worker?.close(), new Promise((resolve) => setTimeout(resolve, 5_000))]).catch(() => {});
  if (target) await Promise.race([gone, new Promise((resolve) => setTimeout(resolve, 500))]);
}

/** Asks the extension's worker to load all of it anew, and waits until a new worker stands in its place. */
async function reload(browser: Browser, id: string): Promise<void> {
  const isOurs = (it: Target) => it.type() === 'service_worker' && it.url().startsWith(`chrome-extension://${id}/`);
  const old = new Set(browser.targets().filter(isOurs));
  const worker = await [...old].at(-1)?.worker();
  // The worker goes away in the midst of its answer.
  void worker?.evaluate(() => chrome?.runtime.reload()).catch(() => {});
  await browser.waitForTarget((it) => isOurs(it) && !old.has(it), { timeout: 20_000 });
}

/** Runs in the extension's worker, which for its first moment has no such interface yet. */
async function hasRegistered(): Promise<boolean> {
  return typeof chrome !== 'undefined' && (await chrome.scripting.getRegisteredContentScripts()).length > 0;
}

declare const chrome:
  | { scripting: { getRegisteredContentScripts(): Promise<unknown[]> }; runtime: { reload(): void } }
  | undefined;
