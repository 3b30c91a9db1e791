import { browser } from 'wxt/browser';
import * as z from 'zod/mini';

const File = z.record(z.string(), z.object({ message: z.string() }));

/**
 * The messages of one language of the interface, by key, read from the extension's own package; `auto` follows the browser. Tries the
 * locale, its language, then English, and fills what one lacks from the next.
 */
export async function loadMessages(locale: string): Promise<Record<string, string>> {
  const wanted = locale === 'auto' ? browser.i18n.getUILanguage() : locale;
  const names = new Set([wanted.replaceAll('-', '_'), wanted.split('-')[0] ?? '', 'en']);
  const found = await Promise.all([...names].reverse().map(readFile));
  return Object.assign({}, ...found);
}

async function readFile(name: string): Promise<Record<string, string>> {
  if (!/^\w{2,20}$/.test(name)) return {};
  try {
    const response = await fetch(browser.runtime.getURL(`/_locales/${name}/messages.json` as '/'));
    const file = File.parse(await response.json());
    return Object.fromEntries(Object.entries(file).map(([key, { message }]) => [key, message]));
  } catch {
    // No such language in the package.
    return {};
  }
}
