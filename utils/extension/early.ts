import type { Browser } from 'wxt/browser';

/** What `public/early.js` asked for before this code was there: promises that may be refused, of things as they lie in memory. */
export interface Early {
  locale: string;
  file: Promise<unknown>;
  settings: Promise<Record<string, unknown>>;
  seen?: Promise<Seen>;
}

/** The tab in front, what is known of it, and what is remembered of its site. */
export interface Seen {
  tab: Browser.tabs.Tab;
  record: unknown;
  memory: Record<string, unknown> | undefined;
  watching: boolean;
}

declare global {
  var isoloirEarly: Early | undefined;
}

export function early(): Early | undefined {
  return globalThis.isoloirEarly;
}
