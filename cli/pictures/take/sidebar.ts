import type { Frame, Page } from 'puppeteer-core';
import { askExtension } from '../../browsers/ask-extension';
import { sidebarFrame } from '../../browsers/sidebar-frame';
import type { Scene } from '../scene';
import { NETWORK } from '../sites';
import { emulateScheme } from './emulate-scheme';
import { settle } from './settle';

/** The sidebar beside the page of a supporters' network. */
export async function takeSidebar(scene: Scene, scheme: 'light' | 'dark'): Promise<Uint8Array> {
  const { page } = await openNetwork(scene, scheme);
  const picture = await page.screenshot();
  await page.close();
  return picture;
}

/** The network with its sidebar, once all that is to be read was read. */
export async function openNetwork(
  scene: Scene,
  scheme: 'light' | 'dark' = 'light',
): Promise<{ page: Page; frame: Frame }> {
  const page = await scene.visit(NETWORK);
  await emulateScheme(page, scheme);
  await scene.report(NETWORK);
  const frame = await sidebarFrame(page);
  if (frame === null) throw new Error('the sidebar did not appear');
  await frame.waitForSelector('h2');
  await settle(1_500);
  return { page, frame };
}

/** Opens the network's sidebar, or puts it away; the extension remembers it for the site. */
export async function setSidebar(scene: Scene, state: 'open' | 'off'): Promise<void> {
  await askExtension(scene.asker, 'setSidebar', { tabId: await scene.tabId(NETWORK), state });
}
