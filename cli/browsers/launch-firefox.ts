import { randomUUID } from 'node:crypto';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { readBuiltExtension } from './built-extension';
import type { ExtensionBrowser, LaunchOptions } from './extension-browser';
import { runInFirefoxItself } from './firefox-itself';
import { killProcess } from './kill-process';
import { openProfile } from './profile-dir';
import { proxyPreferences, QUIET_FIREFOX } from './quiet-firefox';

/** Starts Firefox with the extension, installed for as long as it runs; what it stores stays in the profile all the same. */
export async function launchFirefox(executablePath: string, options: LaunchOptions): Promise<ExtensionBrowser> {
  const { extensionDir } = options;
  const profile = await openProfile(options.profileDir);
  const addon = extensionDir ? { dir: extensionDir, uuid: randomUUID(), ...readBuiltExtension(extensionDir) } : null;
  const start = async () => {
    const started = await startFirefox(
      executablePath,
      profile.path,
      options,
      addon ? { [addon.geckoId]: addon.uuid } : {},
    );
    if (!addon) return started;
    await started.installExtension(addon.dir);
    if (options.watching === 'granted')
      await runInFirefoxItself(started, grantCode(addon.geckoId, addon.optionalOrigins));
    return started;
  };
  let browser = await start();
  const extensionUrl = (path: string) => `moz-extension://${addon?.uuid}/${path}`;
  return {
    name: 'firefox',
    extensionUrl,
    newPage: (page) => browser.newPage(page),
    openExtensionPage: async (path) => openWithoutLoadEvent(await browser.newPage(), extensionUrl(path)),
    async pressToolbarButton(page) {
      await page.bringToFront();
      await runInFirefoxItself(browser, pressCode(addon?.geckoId ?? ''));
    },
    async restart(between) {
      await browser.close();
      await between?.(profile.path);
      browser = await start();
    },
    killBackground: async () => void (await runInFirefoxItself(browser, stopCode(addon?.geckoId ?? ''))),
    reloadExtension: async () => void (await runInFirefoxItself(browser, reloadCode(addon?.geckoId ?? '', options))),
    async crash() {
      await killProcess(browser);
      browser = await start();
    },
    async limitStorage() {
      throw new Error('Firefox reads its limit when it starts: give it as a preference');
    },
    onGone: (listener) => void browser.once('disconnected', listener),
    async close() {
      await browser.close();
      await profile.remove();
    },
  };
}

function startFirefox(
  executablePath: string,
  profileDir: string,
  { proxy, headless, languages, colorScheme, viewport, args, preferences, acceptInsecureCerts = true }: LaunchOptions,
  uuids: Record<string, string>,
): Promise<Browser> {
  return puppeteer.launch({
    browser: 'firefox',
    executablePath,
    headless,
    userDataDir: profileDir,
    acceptInsecureCerts,
    // Without it Firefox does not let a preference say where its settings come from.
    env: { ...process.env, MOZ_REMOTE_SETTINGS_DEVTOOLS: '1' },
    defaultViewport: viewport === undefined ? { width: 1280, height: 800 } : viewport,
    args: ['--remote-allow-system-access', ...(args ?? [])],
    extraPrefsFirefox: {
      ...QUIET_FIREFOX,
      ...(proxy ? proxyPreferences(proxy) : {}),
      ...(languages ? { 'intl.accept_languages': languages, 'intl.locale.requested': languages.split(',')[0] } : {}),
      ...(colorScheme ? { 'layout.css.prefers-color-scheme.content-override': colorScheme === 'dark' ? 0 : 1 } : {}),
      'extensions.webextensions.uuids': JSON.stringify(uuids),
      'extensions.webextensions.keepUuidOnUninstall': true,
      'extensions.webextensions.keepStorageOnUninstall': true,
      'extensions.webextOptionalPermissionPrompts': false,
      ...preferences,
    },
  });
}

/** No load event of an extension's page reaches the driver, so `goto` would wait for ever: look at the document instead. */
async function openWithoutLoadEvent(page: Page, url: string): Promise<Page> {
  page.goto(url, { timeout: 1000 }).catch(() => {});
  for (let attempt = 0; attempt < 200; attempt += 1) {
    // Between two documents there is nothing to ask.
    const loaded = await page
      .evaluate((wanted) => location.href === wanted && document.readyState === 'complete', url)
      .catch(() => false);
    if (loaded) return page;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error(`${url} was not loaded within ten seconds`);
}

function stopCode(id: string): string {
  return `
    const { extension } = WebExtensionPolicy.getByID(${JSON.stringify(id)});
    await extension.terminateBackground({ ignoreDevToolsAttached: true, disableResetIdleForTest: true });`;
}

function grantCode(id: string, origins: string[]): string {
  return `
    const { ExtensionPermissions } = ChromeUtils.importESModule('resource://gre/modules/ExtensionPermissions.sys.mjs');
    const { extension } = WebExtensionPolicy.getByID(${JSON.stringify(id)});
    await ExtensionPermissions.add(extension.id, { permissions: [], origins: ${JSON.stringify(origins)}, data_collection: [] }, extension);
    for (let attempt = 0; attempt < 50 && extension.policy.contentScripts.length === 0; attempt += 1) {
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
    if (extension.policy.contentScripts.length === 0) throw new Error('the script did not come into pages within five seconds');`;
}

/** What `runtime.reload` does with an extension installed for the time being: its folder is read anew. */
function reloadCode(id: string, { watching }: LaunchOptions): string {
  return `
    const { AddonManager } = ChromeUtils.importESModule('resource://gre/modules/AddonManager.sys.mjs');
    await (await AddonManager.getAddonByID(${JSON.stringify(id)})).reload();
    const ready = () => {
      const policy = WebExtensionPolicy.getByID(${JSON.stringify(id)});
      return ${watching === 'granted' ? 'policy?.contentScripts.length > 0' : 'policy?.active'};
    };
    for (let attempt = 0; attempt < 100 && !ready(); attempt += 1) await new Promise((resolve) => setTimeout(resolve, 100));
    if (!ready()) throw new Error('the extension did not come back within ten seconds');`;
}

/**
 * What the keyboard shortcut of the button does; it gives activeTab and opens the popup as a click does. A popup that is still open
 * is closed first: the press would only close it.
 */
function pressCode(id: string): string {
  return `
    for (const panel of document.querySelectorAll('panel')) {
      if (panel.state !== 'open') continue;
      const hidden = new Promise((resolve) => panel.addEventListener('popuphidden', resolve, { once: true }));
      panel.hidePopup();
      await hidden;
    }
    const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs');
    const { extension } = WebExtensionPolicy.getByID(${JSON.stringify(id)});
    await ExtensionParent.apiManager.global.browserActionFor(extension).triggerAction(window);`;
}
