import { randomUUID } from 'node:crypto';
import { askExtension, tabIdOf } from '../browsers/ask-extension';
import { patiently } from './patiently';
import type { SoakWorld } from './soak-world';

/** What is done beside loading pages; `every`: after so many loads. */
export const SIDE_DEEDS: readonly { every: number; what: string; do(world: SoakWorld): Promise<void> }[] = [
  { every: 5, what: 'the page that stays open moves', do: moveResident },
  { every: 7, what: 'a sidebar is collapsed, closed and opened', do: putSidebar },
  { every: 11, what: 'a note is written and deleted', do: writeNote },
  { every: 13, what: 'the popup is opened and closed', do: (world) => openAndClose(world, 'popup.html') },
  { every: 17, what: 'the dashboard is opened and closed', do: (world) => openAndClose(world, 'dashboard.html') },
];

async function moveResident({ resident }: SoakWorld): Promise<void> {
  await resident.page.evaluate('move("/news/1"); churn(10); move("/news/2")');
  await resident.page.evaluate('churn(10); move("/")');
}

/**
 * In the end it stands as before, so that nothing of the site is left to remember. Never in the page that stays open, whose listeners are
 * counted: Chromium holds on to the last two sidebars closed in a page, a listener each, and never to a third (20 were closed).
 */
async function putSidebar(world: SoakWorld): Promise<void> {
  // Found by its address: one that another tab shows too, perhaps from before a reload, would not do.
  const addresses = world.tabs.map(({ page }) => page.url());
  const isAlone = (url: string) => addresses.filter((other) => other === url).length === 1;
  const tab = world.tabs.find(({ shows, page }) => shows === 'campaign' && isAlone(page.url()));
  if (!tab) return;
  const view = await world.view();
  const tabId = await tabIdOf(view, tab.page.url());
  await patiently(
    () => askExtension(view, 'getReport', { tabId }),
    ({ state }) => state.status === 'ready',
  );
  for (const state of ['tab', 'off', 'open'] as const) {
    await patiently(() => askExtension(view, 'setSidebar', { tabId, state }));
    await world.pause(150);
  }
}

async function writeNote(world: SoakWorld): Promise<void> {
  const view = await world.view();
  const site = 'www.candidate-1.example';
  const note = { id: randomUUID(), create: true, site, target: { source: `https://${site}/`, title: 'Robin Vale' } };
  await patiently(() => askExtension(view, 'saveNote', { note: { ...note, body: 'What will become of the harbor?' } }));
  for (const change of ['trash', 'purge'] as const) {
    await patiently(() => askExtension(view, 'changeNotes', { ids: [note.id], change: { do: change } }));
  }
}

async function openAndClose(world: SoakWorld, path: string): Promise<void> {
  const page = await world.browser.openExtensionPage(path);
  await world.pause(400);
  await page.close();
}
