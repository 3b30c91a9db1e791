import { useEffect, useState } from 'react';
import { browser } from 'wxt/browser';
import { settle } from './settle';

/** Browsers that differ in where they put the button and the settings of keys. */
export type OwnBrowser = 'chrome' | 'edge' | 'firefox' | 'android';

/** The browser this is built for; on a telephone, where nothing is pinned, `android`. */
export function useOwnBrowser(): OwnBrowser {
  const [android, setAndroid] = useState(false);
  useEffect(() => {
    settle(browser.runtime.getPlatformInfo().then(({ os }) => setAndroid(os === 'android')));
  }, []);
  if (android) return 'android';
  if (import.meta.env.BROWSER === 'firefox') return 'firefox';
  return import.meta.env.BROWSER === 'edge' ? 'edge' : 'chrome';
}
