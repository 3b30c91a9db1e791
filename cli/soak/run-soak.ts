import { cpSync, mkdtempSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BrowserName } from '../browsers/browser-places';
import { launchWithExtension } from '../browsers/launch';
import { serveSites } from '../browsers/serve-sites';
import { chromiumMemory } from './chromium-memory';
import { DISTURBANCES, disturb } from './disturbances';
import type { Figures } from './figures';
import { firefoxMemory } from './firefox-memory';
import { chooseLoad } from './page-deeds';
import { within } from './patiently';
import { SIDE_DEEDS } from './side-deeds';
import { soakSites } from './soak-sites';
import { openWorld, type SoakWorld } from './soak-world';
import { takeFigures } from './take-figures';

/** Nothing that is done takes longer than this, in milliseconds, on a machine with much else to do; what does is given up and told. */
const LONGEST = 150_000;

/** Sites of each kind: as many as are all visited before figures count, because something is kept for each. */
const HOSTS = 3;

export interface SoakOptions {
  browser: BrowserName;
  /** A built extension; the run works on a copy. */
  extensionDir: string;
  /** Page loads, spread over so many minutes; the run ends with whichever comes first. */
  loads: number;
  minutes: number;
  tabs: number;
  /** How often figures are taken. */
  points: number;
  /** How the extension is disturbed meanwhile; else in every way, twice. */
  disturbances?: typeof DISTURBANCES;
  /** Is told how far the run is, and what goes wrong. */
  say(line: string): void;
}

export interface SoakRun {
  browser: BrowserName;
  loads: number;
  seconds: number;
  taken: Figures[];
  /** What went wrong on the way, in words: a run is good only without any. */
  troubles: string[];
}

/** Runs the soak in one browser. Throws only where the run itself cannot go on. */
export async function runSoak(options: SoakOptions): Promise<SoakRun> {
  const extensionDir = mkdtempSync(join(tmpdir(), 'isoloir-soak-'));
  cpSync(options.extensionDir, extensionDir, { recursive: true });
  const served = await serveSites(soakSites());
  const shared = { watching: 'granted', proxy: served.proxy, headless: true } as const;
  const browser = await launchWithExtension(options.browser, { ...shared, extensionDir });
  try {
    const world = await openWorld(browser, { tabs: options.tabs, hosts: HOSTS, extensionDir });
    // Requests are no part of what is measured here.
    return await browse(world, options, () => served.log.clear());
  } finally {
    await browser.close();
    await served.close();
    await rm(extensionDir, { recursive: true, force: true });
  }
}

async function browse(world: SoakWorld, options: SoakOptions, afterLoad: () => void): Promise<SoakRun> {
  const { browser, say } = options;
  const memory = browser === 'firefox' ? firefoxMemory : chromiumMemory;
  const disturbances = [...(options.disturbances ?? DISTURBANCES)];
  const length = options.minutes * 60_000;
  const began = Date.now();
  const taken: Figures[] = [];
  let [loads, points] = [0, 0];
  // Time spent browsing alone: on a busy machine, what disturbs would leave no room for what it disturbs.
  let browsed = 0;
  for (;;) {
    const progress = Math.min(1, Math.max(loads / options.loads, browsed / length));
    if (progress >= (points + 1) / options.points) {
      points += 1;
      const when = { progress, loads, seconds: Math.round((Date.now() - began) / 1000) };
      await attempt('a measurement', async () => void taken.push(await takeFigures(world, memory, when)));
      say(`${browser}: ${loads} loads, ${when.seconds} s, ${world.troubles.length} troubles`);
    }
    if (progress >= 1) break;
    if (disturbances[0] && progress >= disturbances[0].at) {
      const what = disturbances.shift()?.what ?? 'kill';
      await attempt(what, () => disturb(world, what));
      continue;
    }
    const set = Date.now();
    await world.pause((length * loads) / options.loads - browsed);
    const load = chooseLoad(world);
    await attempt(load.what, () => load.do(world));
    loads += 1;
    for (const { every, what, do: act } of SIDE_DEEDS) if (loads % every === 0) await attempt(what, () => act(world));
    afterLoad();
    browsed += Date.now() - set;
  }
  return { browser, loads, seconds: (Date.now() - began) / 1000, taken, troubles: world.troubles };

  async function attempt(what: string, work: () => Promise<void>): Promise<void> {
    const before = world.troubles.length;
    try {
      await within(LONGEST, work());
    } catch (error) {
      world.troubles.push(`${what}, after ${loads} loads: ${error instanceof Error ? error.message : error}`);
    }
    for (const trouble of world.troubles.slice(before)) say(trouble);
  }
}
