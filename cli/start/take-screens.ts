import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Page } from 'puppeteer-core';
import { askExtension } from '../browsers/ask-extension';
import type { ExtensionBrowser } from '../browsers/extension-browser';
import { holdView } from '../browsers/hold-view';
import { sidebarFrame } from '../browsers/sidebar-frame';

const FOLDER = fileURLToPath(new URL('../../.output/screens', import.meta.url));

/** Widths in CSS pixels: a page's, and the popup's and native panel's. */
const WIDE = { width: 1280, height: 800 };
const NARROW = { width: 360, height: 800 };

const LOOKS = [
  { name: 'en', locale: 'en', scheme: 'light' },
  { name: 'fr', locale: 'fr', scheme: 'light' },
  { name: 'fr-dark', locale: 'fr', scheme: 'dark' },
] as const;

/** Pictures of the sidebar on `page`, the native panel, the popup, the dashboard and the welcome page; gives each file's path. */
export async function* takeScreens(browser: ExtensionBrowser, page: Page): AsyncGenerator<string> {
  await mkdir(FOLDER, { recursive: true });
  const view = await browser.openExtensionPage('options.html');
  // Firefox cannot be told a colour scheme for one page.
  const looks = browser.name === 'firefox' ? LOOKS.filter(({ scheme }) => scheme === 'light') : LOOKS;
  for (const { name, locale, scheme } of looks) {
    await askExtension(view, 'setSettings', { settings: { locale } });
    yield await takeSidebar(page, scheme, fileOf(`sidebar-${name}`));
    yield await takePage(browser, page, 'sidepanel.html', NARROW, scheme, fileOf(`panel-${name}`));
    yield await takePage(browser, page, 'popup.html', { width: 360, height: 560 }, scheme, fileOf(`popup-${name}`));
    yield await takePage(browser, page, 'dashboard.html', WIDE, scheme, fileOf(`dashboard-${name}`));
    yield await takePage(browser, page, 'welcome.html', WIDE, scheme, fileOf(`welcome-${name}`));
  }
  yield await takePage(browser, page, 'dashboard.html', NARROW, 'light', fileOf('dashboard-narrow'));
  await askExtension(view, 'setSettings', { settings: { locale: 'auto' } });
  await view.close();
}

async function takeSidebar(page: Page, scheme: 'light' | 'dark', path: Picture): Promise<string> {
  await page.bringToFront();
  await emulateScheme(page, scheme);
  await page.reload();
  const frame = await sidebarFrame(page);
  if (frame === null) throw new Error('the sidebar did not come back after reloading');
  await frame.waitForSelector('h2');
  await settle();
  await page.screenshot({ path });
  return path;
}

/** A view shows the tab in front: so `front` is brought there, and the view is held as it is then while its picture is taken. */
async function takePage(
  browser: ExtensionBrowser,
  front: Page,
  name: string,
  viewport: { width: number; height: number },
  scheme: 'light' | 'dark',
  path: Picture,
): Promise<string> {
  const view = await browser.openExtensionPage(name);
  await view.setViewport(viewport);
  await emulateScheme(view, scheme);
  await front.bringToFront();
  await settle();
  await holdView(view);
  await view.bringToFront();
  await view.screenshot({ path });
  await view.close();
  return path;
}

type Picture = `${string}.png`;

function fileOf(name: string): Picture {
  return `${join(FOLDER, name)}.png`;
}

async function emulateScheme(page: Page, value: 'light' | 'dark'): Promise<void> {
  if (value === 'dark') await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value }]);
}

function settle(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 700));
}
