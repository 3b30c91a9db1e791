import type { Page } from 'puppeteer-core';
import type { Figures } from './figures';

/** What is looked at: a page of the extension, and the two pages that are measured. */
export interface LookedAt {
  view: Page;
  ordinary: Page;
  resident: Page;
}

/** How one browser's memory is looked at, once its garbage is collected. */
export interface BrowserMemory {
  measure(at: LookedAt): Promise<Pick<Figures, 'background' | 'views' | 'ordinary' | 'resident'>>;
  /** Errors of our own scripts that nothing caught, since they were asked for last. */
  errors(view: Page): Promise<string[]>;
}
