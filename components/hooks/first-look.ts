import { createContext } from 'react';
import {
  loadMessages,
  localeOf,
  type Settings,
  settingsAtFirst,
  type TabReport,
  tabAtFirst,
} from '../../utils/extension';
import { createWords, type InterfaceWords } from '../i18n';

/** What a page knows before it is first drawn, so that it is drawn once, with its answer. What is not there is asked for as always. */
export interface FirstLook {
  settings?: Settings;
  words?: InterfaceWords;
  tab?: TabReport;
}

export const FirstLookContext = createContext<FirstLook>({});

/** Longest that a page waits to be drawn with what it knows, in milliseconds. */
const PATIENCE = 400;

/** Looks at what lies ready, without waking the background; `tab`: also at the tab in front. Never throws. */
export async function lookFirst({ tab }: { tab: boolean }): Promise<FirstLook> {
  const found: FirstLook = {};
  const speaking = settingsAtFirst().then(async (settings) => {
    found.settings = settings;
    found.words = await wordsOf(settings.locale);
  });
  const seeing = tab
    ? tabAtFirst().then((seen) => {
        if (seen) found.tab = seen;
      })
    : undefined;
  const late = new Promise((resolve) => setTimeout(resolve, PATIENCE));
  await Promise.race([Promise.allSettled([speaking, seeing]), late]);
  return { ...found };
}

/** The interface's words for a language setting. */
export async function wordsOf(setting: string): Promise<InterfaceWords> {
  const { locale, reader } = localeOf(setting);
  const messages = await loadMessages(locale);
  // The tag says more than the folder's name: dates and plurals of Portugal are not those of Brazil.
  return createWords(messages.language_tag ?? locale, messages, { reader });
}
