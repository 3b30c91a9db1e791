import type { Page } from 'puppeteer-core';
import type { Scope } from '../../utils/sync';
import { askExtension } from '../browsers/ask-extension';
import { builtExtension } from '../browsers/build-extension';
import type { ExtensionBrowser } from '../browsers/extension-browser';
import { launchWithExtension } from '../browsers/launch';
import type { StartedServer } from '../servers/started-server';

export const SCOPE: Scope = { notes: 'all', marks: true, policies: true };

/** One of hers, on no network but this machine's. */
export interface BenchDevice {
  browser: ExtensionBrowser;
  view: Page;
}

/** Two browsers of one person, neither in a space yet, for as long as `work` takes. */
export async function withDevices<T>(work: (one: BenchDevice, two: BenchDevice) => Promise<T>): Promise<T> {
  const open = async (): Promise<BenchDevice> => {
    const options = { extensionDir: builtExtension('chromium'), watching: 'granted', headless: true } as const;
    const browser = await launchWithExtension('chromium', options);
    return { browser, view: await browser.openExtensionPage('options.html') };
  };
  const [one, two] = [await open(), await open()];
  try {
    return await work(one, two);
  } finally {
    await Promise.all([one.browser.close(), two.browser.close()]);
  }
}

/** Begins a space of her devices; gives its recovery code. */
export async function begin({ view }: BenchDevice, { place }: Pick<StartedServer, 'place'>): Promise<string> {
  const wish = { kind: 'devices' as const, name: 'Bench', me: 'One', place, scope: SCOPE };
  const begun = await askExtension(view, 'startSync', wish);
  if ('failure' in begun) throw new Error(begun.failure);
  return begun.recovery;
}

export async function comeIn(
  { view }: BenchDevice,
  { place }: Pick<StartedServer, 'place'>,
  recovery: string,
): Promise<void> {
  const joined = await askExtension(view, 'joinSync', { me: 'Two', scope: SCOPE, place, by: { recovery } });
  if ('failure' in joined) throw new Error(joined.failure);
}

/** Milliseconds until `isThere`, asked ten times a second. */
export async function timeUntil(isThere: () => Promise<boolean>, patience = 180_000): Promise<number> {
  const start = performance.now();
  while (!(await isThere())) {
    if (performance.now() - start > patience) throw new Error(`not there after ${patience} ms`);
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  return performance.now() - start;
}

/** Whether everything was sent, and everything that was there has come. */
export async function isSynced({ view }: BenchDevice): Promise<boolean> {
  const [space] = (await askExtension(view, 'getSync', {})).spaces;
  if (space?.failure) throw new Error(space.failure.reason);
  return space?.lastSync !== undefined && space.pending === 0 && space.state === 'idle';
}
