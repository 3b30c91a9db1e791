import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { askExtension } from '../browsers/ask-extension';
import { loadEverySite } from './page-deeds';
import { patiently } from './patiently';
import { countTabs } from './soak-tabs';
import { comeBack, type SoakWorld } from './soak-world';

/** `warm`: a page of every site is loaded, for a background that has just begun. */
export type Disturbance = 'kill' | 'reload' | 'update' | 'restart' | 'warm';

/**
 * When the extension is disturbed, by how much of the run is behind. None in the second fifth nor in the last two: what those two are
 * compared for must have had time to grow.
 */
export const DISTURBANCES: readonly { at: number; what: Disturbance }[] = [
  { at: 0.03, what: 'kill' },
  { at: 0.06, what: 'reload' },
  { at: 0.09, what: 'update' },
  { at: 0.12, what: 'restart' },
  { at: 0.14, what: 'warm' },
  { at: 0.44, what: 'reload' },
  { at: 0.47, what: 'kill' },
  { at: 0.5, what: 'update' },
  { at: 0.54, what: 'restart' },
  { at: 0.58, what: 'reload' },
  { at: 0.6, what: 'warm' },
];

/** As much of it as a short run has time for. */
export const FEW_DISTURBANCES: typeof DISTURBANCES = [
  { at: 0.02, what: 'update' },
  { at: 0.08, what: 'restart' },
  { at: 0.1, what: 'warm' },
  { at: 0.44, what: 'reload' },
  { at: 0.5, what: 'kill' },
  { at: 0.52, what: 'warm' },
];

/** Does to the extension what browsers do, with all tabs open. */
export async function disturb(world: SoakWorld, what: Disturbance): Promise<void> {
  const { browser } = world;
  if (what === 'warm') return warm(world);
  if (what === 'update') raiseVersion(world.extensionDir);
  if (what === 'kill') await browser.killBackground();
  else if (what === 'restart') await browser.restart().catch(() => browser.restart());
  else await browser.reloadExtension();
  if (what === 'restart') await world.openAll();
  if (what === 'reload' || what === 'update') await afterReload(world, what);
  const view = await world.view();
  await patiently(() => askExtension(view, 'getSettings', {}));
}

/** Also as many moves of the page that stays open as a browser keeps for the way back. */
async function warm(world: SoakWorld): Promise<void> {
  await loadEverySite(world);
  await world.resident.page.evaluate(
    'for (let round = 0; round < 25; round += 1) { move("/news/1"); churn(10); move("/"); }',
  );
}

/** What was left in open tabs is gone or keeps still, and the next load has all of it again. */
async function afterReload(world: SoakWorld, what: Disturbance): Promise<void> {
  const tabs = [...world.tabs, world.resident];
  for (const tab of tabs) if (tab.shows === 'campaign') tab.shows = 'other';
  const { sidebars, zombies } = await countTabs(tabs);
  if (sidebars + zombies > 0)
    world.troubles.push(`after ${what}: ${zombies} dead frames, ${sidebars} that live, in tabs not loaded since`);
  for (const tab of tabs) tab.shows = 'unknown';
  await comeBack(world.resident);
}

/** A higher version in the same place, as an update brings it. */
function raiseVersion(extensionDir: string): void {
  const file = join(extensionDir, 'manifest.json');
  const manifest = JSON.parse(readFileSync(file, 'utf8'));
  const [major = '0', minor = '0', patch = '0'] = String(manifest.version).split('.');
  writeFileSync(file, JSON.stringify({ ...manifest, version: `${major}.${minor}.${Number(patch) + 1}` }));
}
