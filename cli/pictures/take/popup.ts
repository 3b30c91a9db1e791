import { holdView } from '../../browsers/hold-view';
import { type Scene, STORE_SIZE } from '../scene';
import { NETWORK } from '../sites';
import { drawPage } from './draw-page';
import { drawWindow } from './draw-window';
import { settle } from './settle';
import { setSidebar } from './sidebar';

/** Largest popup that browsers draw, in CSS pixels. */
const POPUP = { width: 360, height: 600 };
/** Room for the browser's own bar above the page. */
const BAR = 52;

/** The popup over the page. No driver can take the browser's own bar, so one is drawn around what both really show. */
export async function takePopup(scene: Scene): Promise<Uint8Array> {
  const front = await scene.visit(NETWORK);
  await scene.report(NETWORK);
  await setSidebar(scene, 'off');
  await front.setViewport({ ...STORE_SIZE, height: STORE_SIZE.height - BAR });
  await settle();
  const page = await front.screenshot({ encoding: 'base64' });
  const view = await scene.browser.openExtensionPage('popup.html');
  await view.setViewport(POPUP);
  await front.bringToFront();
  await settle(1_500);
  await holdView(view);
  await view.bringToFront();
  const height = await view.evaluate(() => Math.ceil(document.body.getBoundingClientRect().height));
  await view.setViewport({ ...POPUP, height: Math.min(height, POPUP.height) });
  const popup = await view.screenshot({ encoding: 'base64' });
  await view.close();
  await setSidebar(scene, 'open');
  await front.close();
  const drawn = await drawPage(
    scene,
    drawWindow({ page, popup, bar: BAR, address: new URL(NETWORK).host }),
    STORE_SIZE,
  );
  const picture = await drawn.screenshot();
  await drawn.close();
  return picture;
}
