import type { Page } from 'puppeteer-core';
import { askExtension } from '../browsers/ask-extension';
import { notesOf } from './notes';
import type { Scene } from './scene';
import { COUNCIL, LIST, MAYOR, NEIGHBOUR, NETWORK, PARTY, TOWN } from './sites';
import { storyIn } from './story';

/** Sites kept for comparison, in the order in which she saw them. */
const KEPT = [TOWN, LIST, COUNCIL, PARTY, MAYOR, NEIGHBOUR, NETWORK];
/** How long ago the policy that has changed was kept. */
const DAYS = 41;

/** Gives the extension what a citizen has after some weeks: notes, a mark, a kept policy that has changed, sites to compare. */
export async function seed(scene: Scene): Promise<void> {
  const { asker, language } = scene;
  const story = storyIn(language);
  await askExtension(asker, 'importNotes', { name: 'notes', added: notesOf(story), changed: [] });
  await askExtension(asker, 'saveMark', {
    mark: {
      site: new URL(TOWN).hostname.replace(/^www\./, ''),
      url: TOWN,
      name: 'Marta Rinaldi Sindaca',
      about: { candidate: 'Marta Rinaldi', election: story.municipal },
    },
  });
  // She has saved a backup, so nothing reminds her of it.
  const { seq } = await askExtension(asker, 'notesState', {});
  await askExtension(asker, 'backupMade', { seq });
  await scene.setBack(DAYS);
  await keepPolicy(scene);
  await scene.setBack(0);
  await forgetDocuments(asker);
  scene.policy.hasChanged = true;
  await keepPolicy(scene);
  for (const url of KEPT) {
    const page = await scene.visit(url);
    await scene.report(url);
    await askExtension(asker, 'keepSite', { tabId: await scene.tabId(url) });
    await page.close();
  }
}

async function keepPolicy(scene: Scene): Promise<void> {
  const page = await scene.visit(MAYOR);
  await scene.report(MAYOR);
  await askExtension(scene.asker, 'keepPolicy', { tabId: await scene.tabId(MAYOR) });
  await page.close();
}

/** Documents are held for an hour; without them the policy is asked anew. */
function forgetDocuments(view: Page): Promise<void> {
  return view.evaluate(async () => {
    const { session } = chrome.storage;
    const keys = Object.keys(await session.get(null)).filter((key) => key.startsWith('document:'));
    await session.remove(keys);
  });
}

declare const chrome: {
  storage: {
    session: { get(keys: null): Promise<Record<string, unknown>>; remove(keys: string[]): Promise<void> };
  };
};
