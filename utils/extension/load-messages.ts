import { browser } from 'wxt/browser';
import { pickLocale } from '../evidence';
import { early } from './early';

/** The language that a setting asks the interface to speak; `auto` follows the browser. `reader`: what the reader reads, spoken here or not. */
export function localeOf(setting: string): { locale: string; reader: string } {
  const reader = setting === 'auto' ? browser.i18n.getUILanguage() : setting;
  return { locale: pickLocale(reader), reader };
}

/** The messages of a language of the interface, by key, read from the extension's own package; English where they cannot be read, none where that cannot. */
export async function loadMessages(locale: string): Promise<Record<string, string>> {
  try {
    return messagesIn(await readFile(locale));
  } catch (error) {
    console.error(error);
    return locale === 'en' ? {} : loadMessages('en');
  }
}

async function readFile(locale: string): Promise<unknown> {
  const asked = early();
  if (asked?.locale === locale) return asked.file;
  const response = await fetch(browser.runtime.getURL(`/_locales/${locale}/messages.json` as '/'));
  return response.json();
}

/** Read by hand: the file is our own, and every view waits for it. What is no message is left out. */
function messagesIn(file: unknown): Record<string, string> {
  const messages: Record<string, string> = {};
  for (const [key, entry] of Object.entries(Object(file))) {
    if (typeof entry === 'object' && entry !== null && 'message' in entry && typeof entry.message === 'string')
      messages[key] = entry.message;
  }
  return messages;
}
