import type { BrowserMemory } from './browser-memory';
import type { Figures } from './figures';
import { measureStorage } from './measure-storage';
import { MEASURED } from './soak-sites';
import { countTabs, go, openTab } from './soak-tabs';
import type { SoakWorld } from './soak-world';

/** What is under way when everybody leaves is over after this long, in milliseconds: a slow policy, an idle look, a frame going. */
const SETTLING = 2_500;

/**
 * Measures at a point of the run that is the same each time: the sidebars are counted, all tabs leave their pages, a new one shows a page
 * that is loaded for this alone (a browser would keep it for the way back in another), and one has stayed where it was.
 */
export async function takeFigures(
  world: SoakWorld,
  memory: BrowserMemory,
  when: Pick<Figures, 'progress' | 'loads' | 'seconds'>,
): Promise<Figures> {
  const census = await countTabs([...world.tabs, world.resident]);
  await Promise.all(world.tabs.map((tab) => go(tab, 'about:blank', 'other')));
  const ordinary = await openTab(world.browser, world.troubles);
  await go(ordinary, MEASURED.ordinary, 'other');
  await world.pause(SETTLING);
  const view = await world.view();
  const measured = await memory.measure({ view, ordinary: ordinary.page, resident: world.resident.page });
  await ordinary.page.close();
  const storage = await measureStorage(view);
  world.troubles.push(...(await memory.errors(view)));
  return { ...when, ...measured, storage, ...census };
}
