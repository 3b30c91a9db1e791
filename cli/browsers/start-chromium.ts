import puppeteer, { type Browser } from 'puppeteer-core';
import type { LaunchOptions } from './extension-browser';
import { proxySwitches, QUIET_CHROMIUM, sandboxSwitches } from './quiet-chromium';

/** A Chromium that runs. `id` is the extension's, empty without one; `bySwitch` is whether the command line brought it in. */
export interface RunningChromium {
  browser: Browser;
  id: string;
  bySwitch: boolean;
}

/** Starts Chromium on a profile. Where the command line may not bring the extension in (Chrome since 137), a command does. */
export async function startChromium(
  executablePath: string,
  profileDir: string,
  options: LaunchOptions,
): Promise<RunningChromium> {
  const { extensionDir, proxy, headless, languages, colorScheme, viewport, args } = options;
  const browser = await puppeteer.launch({
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
  if (!extensionDir) return { browser, id: '', bySwitch: false };
  const loaded = await loadedId(browser, extensionDir);
  return { browser, id: loaded ?? (await browser.installExtension(extensionDir)), bySwitch: loaded !== null };
}

/** The extension is there shortly after the browser. Its id depends on its folder alone, so a restart keeps it. */
async function loadedId(browser: Browser, extensionDir: string): Promise<string | null> {
  for (let attempt = 0; attempt < 30; attempt += 1) {
    for (const [id, { path }] of await browser.extensions()) if (path === extensionDir) return id;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  return null;
}
