import type { Page } from 'puppeteer-core';
import { askExtension } from '../../../cli/browsers/ask-extension';
import type { BrowserName } from '../../../cli/browsers/browser-places';
import { builtExtension } from '../../../cli/browsers/build-extension';
import type { ExtensionBrowser } from '../../../cli/browsers/extension-browser';
import { launchWithExtension } from '../../../cli/browsers/launch';
import { away } from '../../../cli/servers/lies';
import { freePlainPort } from '../../../cli/servers/plain-port';
import { type LyingProxy, startProxy } from '../../../cli/servers/start-proxy';
import type { StartedServer } from '../../../cli/servers/started-server';
import type { Place } from '../../../utils/sync';
import { type AlteredBuild, ASKER, alteredBuild } from './altered-build';

/** One browser of somebody's, and its own way to the server, on which lies can be told to it alone. */
export interface Device {
  name: string;
  browser: ExtensionBrowser;
  build: AlteredBuild;
  /** A page of the extension that asks it. */
  view: Page;
  proxy: LyingProxy;
  /** The server's, by way of the proxy. */
  place: Place;
  /** '' while it is in none. */
  space: string;
}

/** What one person has. */
export const THREE = [
  ['Laptop', 'chromium'],
  ['Desk', 'chromium'],
  ['Phone', 'firefox'],
] as const;

export const SCOPE = { notes: 'all' as const, marks: true, policies: true };

/** Starts a browser for each name, all on one server. What was started stands in `into` at once, so that it can be ended whatever follows. */
export async function startDevices(
  into: Device[],
  server: StartedServer,
  wanted: readonly (readonly [name: string, browser: BrowserName])[],
): Promise<void> {
  for (const [name, kind] of wanted) {
    const build = alteredBuild(builtExtension(kind));
    const proxy = await startProxy(server, { port: await freePlainPort() });
    const browser = await launchWithExtension(kind, {
      extensionDir: build.dir,
      watching: 'granted',
      headless: true,
      acceptInsecureCerts: false,
    });
    const view = await browser.openExtensionPage(ASKER);
    into.push({ name, browser, build, view, proxy, place: proxy.place, space: '' });
  }
}

export async function endDevices(devices: readonly Device[]): Promise<void> {
  await Promise.all(
    devices.map(async ({ browser, build, proxy }) => {
      await browser.close();
      await proxy.stop();
      build.remove();
    }),
  );
}

/** Brings them all into one space of one person, the first of them begins it. Gives the recovery code. */
export async function joinAll(
  [first, ...others]: readonly Device[],
  passphrase: string,
): Promise<{ recovery: string; space: string }> {
  if (!first) throw new Error('nobody to begin');
  const { view, name, place } = first;
  const begin = { kind: 'devices' as const, name: 'Mine', me: name, place, scope: SCOPE, passphrase };
  const begun = await askExtension(view, 'startSync', begin);
  if ('failure' in begun) throw new Error(begun.failure);
  first.space = begun.space;
  await sync(first);
  // In the one way and in the other.
  for (const [at, device] of others.entries())
    await join(device, at % 2 === 0 ? { passphrase } : { recovery: begun.recovery });
  return begun;
}

export async function join(
  device: Device,
  by: { passphrase: string } | { recovery: string } | { invitation: string },
): Promise<void> {
  const { name: me, place, view } = device;
  const joined = await askExtension(view, 'joinSync', { me, place, scope: SCOPE, by });
  if ('failure' in joined) throw new Error(`${me}: ${joined.failure}`);
  device.space = joined.space;
  await sync(device);
}

export async function stateOf({ view, space, name }: Device) {
  const { spaces } = await askExtension(view, 'getSync', {});
  const state = spaces.find(({ id }) => id === space);
  if (!state) throw new Error(`${name} is in no such space`);
  return state;
}

/** Syncs, until it has come through or failed. Gives how it stands then. */
export async function sync(device: Device) {
  await askExtension(device.view, 'syncNow', { space: device.space });
  for (let tries = 0; tries < 600; tries += 1) {
    const state = await stateOf(device);
    if (state.state !== 'working' && (state.pending === 0 || state.failure)) return state;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error(`${device.name} is still at work: ${JSON.stringify(await stateOf(device))}`);
}

export async function syncAll(devices: readonly Device[], rounds = 2): Promise<void> {
  for (let round = 0; round < rounds; round += 1) for (const device of devices) await sync(device);
}

/** None of them reaches the server meanwhile: what each does, it does without knowing of the others. */
export async function apart(devices: readonly Device[], work: () => Promise<void>): Promise<void> {
  for (const { proxy } of devices) proxy.meddle(away());
  await work();
  for (const { proxy } of devices) proxy.meddle(null);
}

/** Its browser was started anew, or its extension loaded anew: all its pages are gone. */
export async function reopen(device: Device): Promise<void> {
  device.view = await device.browser.openExtensionPage(ASKER);
}

/** For all it is so much later than it really is. */
export async function later(devices: readonly Device[], milliseconds: number): Promise<void> {
  for (const device of devices) {
    device.build.goAheadBy(milliseconds);
    await device.browser.reloadExtension();
    await reopen(device);
  }
}
