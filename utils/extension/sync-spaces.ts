import { browser } from 'wxt/browser';
import * as z from 'zod/mini';

/** In the extension's storage: ids of the spaces this browser is in. Read first, so that nothing of syncing is loaded where there is none. */
const KEY = 'syncSpaces';
const Ids = z.catch(z.array(z.string()), []);

let known: Promise<string[]> | undefined;

/** Ids of the spaces this browser is in. */
export function spacesHere(): Promise<string[]> {
  known ??= browser.storage.local.get(KEY).then(
    ({ [KEY]: ids }) => Ids.parse(ids ?? []),
    () => {
      known = undefined;
      return [];
    },
  );
  return known;
}

export async function writeSpacesHere(ids: string[]): Promise<void> {
  await browser.storage.local.set({ [KEY]: ids });
  known = Promise.resolve(ids);
}
