import type { Frame, Page } from 'puppeteer-core';

/** Frames in a page that are not the page's own. `dead`: their extension is gone, or nothing in them answers. */
export interface Sidebars {
  living: number;
  dead: number;
}

/** Longest that a frame is given to answer, in milliseconds. */
const PATIENCE = 3_000;

/** Counts the sidebars in a page; a page may carry one that lives, and none that is dead. */
export async function countSidebars(page: Page): Promise<Sidebars> {
  const told = await Promise.all(page.frames().slice(1).map(lookAt));
  return {
    living: told.filter((it) => it === 'living').length,
    dead: told.filter((it) => it === 'dead').length,
  };
}

async function lookAt(frame: Frame): Promise<'living' | 'dead' | 'own' | 'gone'> {
  if (frame.detached) return 'gone';
  const silent = new Promise<'dead'>((resolve) => setTimeout(resolve, PATIENCE, 'dead'));
  const asked = frame.evaluate(() => {
    if (/^https?:$/.test(location.protocol)) return 'own';
    const id = typeof chrome === 'undefined' ? undefined : chrome.runtime?.id;
    return location.protocol.endsWith('-extension:') && id ? 'living' : 'dead';
  });
  return Promise.race([asked, silent]).catch(() => (frame.detached ? 'gone' : 'dead'));
}

declare const chrome: { runtime?: { id?: string } } | undefined;
