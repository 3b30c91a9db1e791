import type { Frame, Page } from 'puppeteer-core';

/** The extension's own frame in a page, once its document is there; null where none comes within `timeout` milliseconds. */
export async function sidebarFrame(page: Page, timeout = 15_000): Promise<Frame | null> {
  const until = Date.now() + timeout;
  do {
    for (const frame of page.frames().slice(1)) if (await isExtensionFrame(frame)) return frame;
    await new Promise((resolve) => setTimeout(resolve, 50));
  } while (Date.now() < until);
  return null;
}

/** Firefox tells no address of such a frame from outside, so the frame itself is asked. */
async function isExtensionFrame(frame: Frame): Promise<boolean> {
  try {
    return await frame.evaluate(() => location.protocol.endsWith('-extension:') && document.readyState === 'complete');
  } catch {
    // A frame that has just gone, or has no document yet.
    return false;
  }
}
