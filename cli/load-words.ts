import { readFile } from 'node:fs/promises';
import { createWords } from '../components/i18n';
import type { Words } from '../utils/evidence';

/** The interface's words in a language of `public/_locales`, English where it is not among them. */
export async function loadWords(locale: string): Promise<Words> {
  const lang = locale.split(/[-_.]/)[0] ?? 'en';
  const messages = (await readMessages(lang)) ?? (await readMessages('en'));
  if (messages === null) throw new Error('public/_locales/en/messages.json cannot be read');
  return createWords(messages.lang, messages.byKey);
}

async function readMessages(lang: string): Promise<{ lang: string; byKey: Record<string, string> } | null> {
  try {
    const file = new URL(`../public/_locales/${lang}/messages.json`, import.meta.url);
    const entries: Record<string, { message: string }> = JSON.parse(await readFile(file, 'utf8'));
    return { lang, byKey: Object.fromEntries(Object.entries(entries).map(([key, { message }]) => [key, message])) };
  } catch {
    return null;
  }
}
