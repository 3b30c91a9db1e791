import type { Frame, Page } from 'puppeteer-core';
import { clickInFrame } from '../../browsers/click-in-frame';
import type { Scene } from '../scene';
import { storyIn } from '../story';
import { settle } from './settle';
import { openNetwork } from './sidebar';

/** Words on the network's page. */
const QUOTE = 'proposez une réunion dans votre quartier';

/** A note being written beside the page whose words it quotes. */
export async function takeNote(scene: Scene): Promise<Uint8Array> {
  const { words } = scene;
  const { page, frame } = await openNetwork(scene);
  await selectWords(page, QUOTE);
  // The words selected come along.
  await press(page, frame, words('notes_add'));
  const field = await frame.waitForSelector('form textarea');
  if (!field) throw new Error('no field to write in');
  await settle();
  await field.type(storyIn(scene.language).writes);
  const kind = await frame.$(`aria/${words('notes_kind_question')}[role="radio"]`);
  if (kind) await clickInFrame(page, frame, kind);
  await frame.evaluate(() => document.querySelector('form')?.scrollIntoView({ block: 'center' }));
  await settle(1_500);
  const picture = await page.screenshot();
  await page.close();
  return picture;
}

async function press(page: Page, frame: Frame, name: string): Promise<void> {
  const button = await frame.waitForSelector(`aria/${name}[role="button"]`);
  if (!button) throw new Error(`no button “${name}”`);
  await clickInFrame(page, frame, button);
}

/** Selects words in one of the page's texts, as a mouse would. */
async function selectWords(page: Page, quote: string): Promise<void> {
  await page.evaluate((exact) => {
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let text = texts.nextNode(); text; text = texts.nextNode()) {
      const folded = text.textContent?.replace(/\s+/g, ' ') ?? '';
      if (!folded.includes(exact)) continue;
      // One space a gap, so that places in the folded text are places in the page's.
      text.textContent = folded;
      const at = folded.indexOf(exact);
      getSelection()?.setBaseAndExtent(text, at, text, at + exact.length);
      return;
    }
    throw new Error(`“${exact}” is not on the page`);
  }, quote);
}
