import { browser } from 'wxt/browser';
import * as z from 'zod/mini';
import { early } from './early';
import { Settings } from './tab-report';

const DEFAULTS: Settings = {
  sidebar: 'open',
  sidebarWidth: 360,
  tabAt: 0.5,
  locale: 'auto',
  highlights: false,
  weeklyBackup: false,
  author: '',
  viewer: '',
  mastodon: '',
};

/** Forgiving reading: a setting that cannot be understood stands as if never set, and what is stored is left alone. */
const Stored = z.catch(
  z.object({
    sidebar: z.catch(Settings.shape.sidebar, DEFAULTS.sidebar),
    sidebarWidth: z.catch(Settings.shape.sidebarWidth, DEFAULTS.sidebarWidth),
    tabAt: z.catch(Settings.shape.tabAt, DEFAULTS.tabAt),
    locale: z.catch(Settings.shape.locale, DEFAULTS.locale),
    highlights: z.catch(Settings.shape.highlights, DEFAULTS.highlights),
    weeklyBackup: z.catch(Settings.shape.weeklyBackup, DEFAULTS.weeklyBackup),
    author: z.catch(Settings.shape.author, DEFAULTS.author),
    viewer: z.catch(Settings.shape.viewer, DEFAULTS.viewer),
    mastodon: z.catch(Settings.shape.mastodon, DEFAULTS.mastodon),
  }),
  DEFAULTS,
);

export async function readSettings(): Promise<Settings> {
  const { settings } = await browser.storage.local.get('settings');
  return Stored.parse(settings);
}

/** The settings as a page first needs them: those that were asked for early. */
export async function settingsAtFirst(): Promise<Settings> {
  const asked = await early()?.settings.catch(() => undefined);
  return asked ? Stored.parse(asked.settings) : readSettings();
}

/** Changes some settings and gives all of them. */
export async function changeSettings(change: Partial<Settings>): Promise<Settings> {
  const settings = { ...(await readSettings()), ...change };
  await browser.storage.local.set({ settings });
  return settings;
}
