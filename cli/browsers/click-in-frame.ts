import type { ElementHandle, Frame, JSHandle, Page } from 'puppeteer-core';

/** How often a click is tried that the element did not hear. */
const ATTEMPTS = 3;

/**
 * Clicks with the page's own mouse where the element stands on the screen. puppeteer's `click` cannot find that place in Firefox for a
 * frame of an extension. What moves away between looking and clicking, as lines do that come in above, is clicked again, as a person would.
 */
export async function clickInFrame(page: Page, frame: Frame, element: ElementHandle<Element>): Promise<void> {
  for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
    const heard = await listenTo(element);
    const { x, y } = await middleOf(page, frame, element);
    await page.mouse.click(x, y);
    if (await wasHeard(heard)) return;
  }
}

async function middleOf(page: Page, frame: Frame, element: ElementHandle<Element>): Promise<{ x: number; y: number }> {
  const inside = await element.evaluate((it) => {
    it.scrollIntoView({ block: 'center', behavior: 'instant' });
    const { x, y, width, height } = it.getBoundingClientRect();
    return { x: x + width / 2, y: y + height / 2 };
  });
  const corner = await frameCorner(page, frame);
  return { x: corner.x + inside.x, y: corner.y + inside.y };
}

interface Heard {
  click: boolean;
}

function listenTo(element: ElementHandle<Element>): Promise<JSHandle<Heard>> {
  return element.evaluateHandle((it) => {
    const heard = { click: false };
    it.addEventListener('click', () => Object.assign(heard, { click: true }), { capture: true, once: true });
    return heard;
  });
}

/** Whether the click came, within a second. A document that went away with it has heard it. */
async function wasHeard(heard: JSHandle<Heard>): Promise<boolean> {
  for (let attempt = 0; attempt < 20; attempt += 1) {
    const click = await heard.evaluate((it) => it.click).catch(() => true);
    if (click) return true;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  return false;
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
