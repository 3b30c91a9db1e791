import type { BrowserName } from './browser-places';
import type { ExtensionBrowser, LaunchOptions } from './extension-browser';
import { requireBrowser } from './find-browsers';
import { launchChromium } from './launch-chromium';
import { launchFirefox } from './launch-firefox';

/** Starts a real browser with the extension, installing the browser where it is absent. */
export async function launchWithExtension(browser: BrowserName, options: LaunchOptions): Promise<ExtensionBrowser> {
  const executable = await requireBrowser(browser);
  return browser === 'firefox' ? launchFirefox(executable, options) : launchChromium(executable, options);
}
