import type { CreatePageOptions, Page } from 'puppeteer-core';
import type { BrowserName } from './browser-places';

/**
 * How a browser is started. `watching`: `granted` has the permission to watch before anything runs; `on-request` gives it without a
 * prompt as soon as the extension asks in a click; `no` leaves it out (Chromium then shows its prompt).
 */
export interface LaunchOptions {
  /** A built extension, unpacked; a browser without one is what the others are compared with. */
  extensionDir?: string;
  watching: 'granted' | 'on-request' | 'no';
  /** "127.0.0.1:PORT" of `serveSites`; without it the browser uses the network. */
  proxy?: string;
  headless: boolean;
  /** A profile that outlives the browser; without one a new profile is made and removed at `close`. */
  profileDir?: string;
  /** BCP 47 languages the browser prefers, best first, comma separated. */
  languages?: string;
  /** What the person has chosen in her system. */
  colorScheme?: 'light' | 'dark';
  /** Size of the page in CSS pixels; null follows the window. */
  viewport?: { width: number; height: number } | null;
  /** Further command-line switches. */
  args?: readonly string[];
  /** Firefox: takes certificates that nobody vouches for, as the demonstration sites have; true where nothing is said. */
  acceptInsecureCerts?: boolean;
  /** Firefox: further preferences. */
  preferences?: Readonly<Record<string, boolean | number | string>>;
}

/** A real browser with the extension inside, the same for Chromium and Firefox. */
export interface ExtensionBrowser {
  name: BrowserName;
  /** Address of a page of the extension: `extensionUrl('popup.html')`. */
  extensionUrl(path: string): string;
  /** A new tab, in front. */
  newPage(options?: CreatePageOptions): Promise<Page>;
  /** A page of the extension in a tab of its own, its document loaded. */
  openExtensionPage(path: string): Promise<Page>;
  /** Presses the toolbar button as the person in front of `page` would: it gives activeTab and opens the popup. */
  pressToolbarButton(page: Page): Promise<void>;
  /** Closes the browser and starts it again on the same profile; pages from before are gone. `between` runs while it is closed. */
  restart(between?: (profileDir: string) => void | Promise<void>): Promise<void>;
  /** Stops the extension's background as the browser may at any time: whatever it was doing ends there. */
  killBackground(): Promise<void>;
  /** Ends the browser from outside in the midst of its work, as a power cut would, and starts it again on the same profile. */
  crash(): Promise<void>;
  /** Loads the extension anew from its folder, as an update does, while tabs stay open; its own pages are closed with it. */
  reloadExtension(): Promise<void>;
  /** Lets the extension store no more than so many bytes in its databases; null: as much as the browser gives. */
  limitStorage(page: Page, bytes: number | null): Promise<void>;
  /** Calls back once when the browser is gone, whoever closed it. */
  onGone(listener: () => void): void;
  close(): Promise<void>;
}
