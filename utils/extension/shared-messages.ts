import { browser } from 'wxt/browser';
import * as z from 'zod/mini';
import type { Handlers } from './answer-messages';
import { codeInAddress } from './code-in-address';
import { oneAtATime } from './one-at-a-time';
import { ownTab } from './own-tab';

/** Coded notes wait here for the dashboard: in memory alone, in no address and no history. */
const KEY = 'shared';

const inTurn = oneAtATime();

/** Notes that somebody shared, on their way from a page's address to the dashboard. From a private window they may be read, too. */
export const sharedMessages = {
  async sharedHere({ tabId }, caller) {
    const { url } = await browser.tabs.get(await ownTab(caller, tabId));
    return codeInAddress(url ?? '');
  },

  holdShared: ({ code }) => inTurn(() => browser.storage.session.set({ [KEY]: code })),

  takeShared: () =>
    inTurn(async () => {
      const { [KEY]: code } = await browser.storage.session.get(KEY);
      await browser.storage.session.remove(KEY);
      return z.catch(z.nullable(z.string()), null).parse(code ?? null);
    }),
} satisfies Partial<Handlers>;
