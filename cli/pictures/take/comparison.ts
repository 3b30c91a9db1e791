import { holdView } from '../../browsers/hold-view';
import type { Scene } from '../scene';
import { MAYOR, NETWORK, PARTY } from '../sites';
import { emulateScheme } from './emulate-scheme';
import { settle } from './settle';

/** All kept sites in the dashboard's table. */
export function takeTable(scene: Scene, scheme: 'light' | 'dark'): Promise<Uint8Array> {
  return take(scene, 'sites', scheme);
}

/** Three of them side by side, question by question. */
export function takeSideBySide(scene: Scene): Promise<Uint8Array> {
  const sites = [NETWORK, PARTY, MAYOR].map((url) => new URL(url).hostname.replace(/^www\./, ''));
  return take(scene, `compare?sites=${sites.join(',')}`, 'light');
}

async function take(scene: Scene, view: string, scheme: 'light' | 'dark'): Promise<Uint8Array> {
  const page = await scene.browser.openExtensionPage(`dashboard.html#/${view}`);
  await emulateScheme(page, scheme);
  await page.waitForSelector('tbody th');
  await settle(1_500);
  await holdView(page);
  const picture = await page.screenshot();
  await page.close();
  return picture;
}
