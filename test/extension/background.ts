import { vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { Answer, MessageName, Payload } from '../../utils/extension';
import type { Handlers } from '../../utils/extension/answer-messages';
import type { Caller } from '../../utils/extension/sender-of';

export const view: Caller = {
  from: 'view',
  url: 'chrome-extension://isoloir/dashboard.html',
  tabId: 3,
  incognito: false,
};

/** The sidebar in a tab that shows `site`, let in by its token. */
export const frameIn = (tabId: number): Caller => ({
  from: 'frame',
  url: 'chrome-extension://isoloir/sidebar.html',
  tabId,
  incognito: false,
  token: 'secret',
});

/** A browser without anything stored. Backgrounds that run let go of the database, and open it anew. */
export async function freshProfile(): Promise<void> {
  fakeBrowser.reset();
  const request = indexedDB.deleteDatabase('isoloir');
  await new Promise((resolve) => {
    request.onsuccess = resolve;
  });
  vi.spyOn(console, 'info').mockImplementation(() => {});
  vi.spyOn(console, 'error').mockImplementation(() => {});
}

/** A background that starts on what the profile holds: no memory of the one before. */
export async function startBackground() {
  vi.resetModules();
  const { answerOne } = await import('../../utils/extension/answer-messages');
  const parts = await Promise.all([
    import('../../utils/extension/note-messages'),
    import('../../utils/extension/library-messages'),
    import('../../utils/extension/import-messages'),
    import('../../utils/extension/saved-view-messages'),
    import('../../utils/extension/directory-messages'),
    import('../../utils/extension/safety-messages'),
    import('../../utils/extension/rescue-messages'),
    import('../../utils/extension/shared-messages'),
  ]);
  const { followNotesAlarm, lookAfterNotes } = await import('../../utils/extension/look-after-notes');
  const handlers: Partial<Handlers> = Object.assign({}, ...parts.flatMap((part) => Object.values(part)));

  /** Answers as views get it: through JSON, as messages are sent. Throws the reason of a failure. */
  async function ask<N extends MessageName>(name: N, payload: Payload<N>, caller: Caller = view): Promise<Answer<N>> {
    const sent: unknown = JSON.parse(JSON.stringify(payload));
    const reply = await answerOne({ message: name, payload: sent }, caller, handlers as Handlers);
    if ('failed' in reply) throw new Error(reply.reason);
    return reply.answered as Answer<N>;
  }
  return { ask, followNotesAlarm, lookAfterNotes };
}

export type Background = Awaited<ReturnType<typeof startBackground>>;

/** Tells the background which site a tab shows. */
export async function showSite(tabId: number, site: string): Promise<void> {
  const record = {
    group: site,
    site,
    url: `https://${site}/`,
    incognito: false,
    token: 'secret',
    state: { status: 'examining' },
    sidebar: 'open',
  };
  await fakeBrowser.storage.session.set({ [`tab:${tabId}`]: record });
}

/** Keys of what waits on disk. */
export async function heldKeys(): Promise<string[]> {
  const all = await fakeBrowser.storage.local.get();
  return Object.keys(all).filter((key) => key.startsWith('outbox:'));
}
