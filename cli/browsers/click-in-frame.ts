import type { ElementHandle, Frame, Page } from 'puppeteer-core';

/**
 * Clicks with the page's own mouse where the element stands on the screen. puppeteer's `click` cannot find that place in Firefox for a
 * frame of an extension.
 */
export async function clickInFrame(page: Page, frame: Frame, element: ElementHandle<Element>): Promise<void> {
  const inside = await element.evaluate((it) => {
    it.scrollIntoView({ block: 'center', behavior: 'instant' });
    const { x, y, width, height } = it.getBoundingClientRect();
    return { x: x + width / 2, y: y + height / 2 };
  });
  const { x, y } = await frameCorner(page, frame);
  await page.mouse.click(x + inside.x, y + inside.y);
}

/** Where the frame's own content begins in the page, inside its border. */
async function frameCorner(page: Page, frame: Frame): Promise<{ x: number; y: number }> {
  if (frame === page.mainFrame()) return { x: 0, y: 0 };
  const holder = await frame.frameElement();
  if (!holder) throw new Error('the frame is gone from the page');
  return holder.evaluate((it) => {
    const { x, y } = it.getBoundingClientRect();
    return { x: x + it.clientLeft, y: y + it.clientTop };
  });
}
