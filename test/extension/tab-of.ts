import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { JSDOM } from 'jsdom';
import { vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { type PageFacts, readPage } from '../../utils/facts';

/** Facts of a page of the demonstration sites. */
export function factsOf(file: string, url: string): PageFacts {
  const html = readFileSync(join(import.meta.dirname, '../sites', file));
  return readPage(new JSDOM(html, { url }).window.document, url);
}

/** A browser with one tab in front whose page says `facts`, with leave to watch and no documents to be had. */
export function openTab(tabId: number, facts: () => PageFacts, incognito = false) {
  fakeBrowser.reset();
  const sent: unknown[] = [];
  vi.spyOn(console, 'error').mockImplementation(() => {});
  vi.stubGlobal('fetch', async () => new Response('', { status: 404 }));
  Object.assign(fakeBrowser.i18n, { getUILanguage: () => 'en' });
  Object.assign(fakeBrowser.permissions, { contains: async () => true });
  Object.assign(fakeBrowser.scripting, { executeScript: async () => [] });
  Object.assign(fakeBrowser.tabs, {
    get: async () => ({ id: tabId, url: facts().url, title: facts().title, incognito }),
    sendMessage: async (_tab: number, message: { order?: string }) => {
      sent.push(message);
      return message.order === 'readPage' ? facts() : true;
    },
  });
  return { sent };
}
