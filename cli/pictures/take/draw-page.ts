import type { Page } from 'puppeteer-core';
import type { Scene } from '../scene';

/** A page with `html` in it, which may use the product's fonts: it stands in the extension, whose folder holds them. */
export async function drawPage(scene: Scene, html: string, size: { width: number; height: number }): Promise<Page> {
  const page = await scene.browser.openExtensionPage('fonts.css');
  await page.setViewport(size);
  await page.setContent(`<!DOCTYPE html><meta charset="utf-8"><link rel="stylesheet" href="/fonts.css">${html}`);
  await page.evaluate(() => document.fonts.ready.then(() => {}));
  return page;
}
