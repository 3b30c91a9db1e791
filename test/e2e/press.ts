import type { ElementHandle, Frame, Page } from 'puppeteer-core';
import { clickInFrame } from '../../cli/browsers/click-in-frame';

/** Finds a control by what it is and how it is called, as somebody who hears the page would. */
export async function findByRole(frame: Frame | Page, role: string, name: string): Promise<ElementHandle<Element>> {
  const found = await frame.waitForSelector(`aria/${name}[role="${role}"]`, { timeout: 15_000 }).catch(() => null);
  if (found) return found;
  const seen = await frame.evaluate(() => document.body.innerText).catch((error: Error) => error.message);
  throw new Error(`no ${role} “${name}” in: ${seen.replace(/\s+/g, ' ').slice(0, 2_000)}`);
}

/** Presses a button with the mouse, in the page or in a frame of it. */
export async function press(page: Page, frame: Frame, name: string): Promise<void> {
  await clickInFrame(page, frame, await findByRole(frame, 'button', name));
}

/** Presses a button of a view that stands behind the page it speaks of: no mouse reaches it, and the browser draws nothing of it. */
export async function pressBehind(view: Page, name: string): Promise<void> {
  for (let attempt = 0; attempt < 100; attempt += 1) {
    const pressed = await view.evaluate((words) => {
      const button = [...document.querySelectorAll('button')].find((it) => it.textContent === words);
      button?.click();
      return button !== undefined;
    }, name);
    if (pressed) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error(`no button “${name}”`);
}
