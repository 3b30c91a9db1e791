import { browser } from 'wxt/browser';
import * as z from 'zod/mini';
import { Settings } from './tab-report';

const DEFAULTS: Settings = { sidebar: 'open', locale: 'auto' };

/** Forgiving reading: a setting that cannot be understood stands as if never set, and what is stored is left alone. */
const Stored = z.catch(
  z.object({
    sidebar: z.catch(Settings.shape.sidebar, DEFAULTS.sidebar),
    locale: z.catch(Settings.shape.locale, DEFAULTS.locale),
  }),
  DEFAULTS,
);

export async function readSettings(): Promise<Settings> {
  const { settings } = await browser.storage.local.get('settings');
  return Stored.parse(settings);
}

/** Changes some settings and gives all of them. */
export async function changeSettings(change: Partial<Settings>): Promise<Settings> {
  const settings = { ...(await readSettings()), ...change };
  await browser.storage.local.set({ settings });
  return settings;
}
