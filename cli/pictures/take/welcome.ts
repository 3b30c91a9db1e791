import type { Scene } from '../scene';
import { settle } from './settle';

/** How long the example on the welcome page takes to unfold. */
const UNFOLDING = 12_000;

/** First run. */
export async function takeWelcome(scene: Scene): Promise<Uint8Array> {
  const view = await scene.browser.openExtensionPage('welcome.html');
  await view.waitForSelector('h1');
  await settle(UNFOLDING);
  const picture = await view.screenshot();
  await view.close();
  return picture;
}
