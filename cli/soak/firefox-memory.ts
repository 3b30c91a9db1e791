import type { Page } from 'puppeteer-core';
import * as z from 'zod/mini';
import { runInFirefoxItself } from '../browsers/firefox-itself';
import type { BrowserMemory } from './browser-memory';
import type { PageFigures } from './figures';

/** Sums of Firefox's own memory report (`about:memory`): bytes, and listeners where it counts them. */
const Sums = z.record(z.string(), z.object({ bytes: z.number(), listeners: z.number(), windows: z.number() }));
const Told = z.array(z.string());

/** Firefox tells the bytes of each window from within, in one report over all its processes. */
export const firefoxMemory: BrowserMemory = {
  async measure({ view, ordinary, resident }) {
    const extension = placeOf(await view.evaluate(() => location.origin));
    const needles = {
      background: `${extension}\\_generated_background_page.html`,
      views: `top(${placeOf(await view.evaluate(() => location.href))}`,
      ordinary: `top(${placeOf(new URL(ordinary.url()).origin)}`,
      resident: `top(${placeOf(new URL(resident.url()).origin)}`,
    };
    const told = await runInFirefoxItself(view.browser(), reportCode(needles));
    const sums = Sums.parse(JSON.parse(told ?? '{}'));
    const figures = (name: keyof typeof needles): PageFigures => {
      const { bytes, listeners, windows } = sums[name] ?? {};
      return { heap: bytes ?? null, listeners: listeners ?? null, nodes: null, documents: windows ?? null };
    };
    return {
      background: figures('background').heap,
      views: figures('views').heap,
      ordinary: figures('ordinary'),
      resident: figures('resident'),
    };
  },
  errors: async (view) => Told.parse(JSON.parse((await takeErrors(view)) ?? '[]')).filter((it) => !CUT_OFF.test(it)),
};

/** Firefox's own word for a message that was on its way when the extension was reloaded. */
const CUT_OFF = /Promise resolved while context is inactive/;

/** As the report writes addresses. */
const placeOf = (address: string): string => address.replaceAll('/', '\\');

/** `needles`: names, each with the words that a line of the report must have in it to count. */
function reportCode(needles: Record<string, string>): string {
  return `
    const needles = Object.entries(${JSON.stringify(needles)});
    const sums = Object.fromEntries(needles.map(([name]) => [name, { bytes: 0, listeners: 0, windows: new Set() }]));
    const manager = Cc['@mozilla.org/memory-reporter-manager;1'].getService(Ci.nsIMemoryReporterManager);
    for (let round = 0; round < 2; round += 1) {
      Services.obs.notifyObservers(null, 'child-mmu-request');
      await new Promise((resolve) => setTimeout(resolve, 700));
    }
    const count = (process, path, kind, units, amount) => {
      for (const [name, needle] of needles) {
        if (!path.includes(needle)) continue;
        if (units === Ci.nsIMemoryReporter.UNITS_BYTES && path.startsWith('explicit/')) {
          sums[name].bytes += amount;
          const [, window] = /\\/(window\\([^/]*)/.exec(path) ?? [];
          if (window) sums[name].windows.add(window);
        }
        if (path.startsWith('event-counts/') && path.endsWith('/event-listeners')) sums[name].listeners += amount;
      }
    };
    await new Promise((resolve) => manager.getReports(count, null, resolve, null, false));
    return JSON.stringify(sums, (_, value) => (value instanceof Set ? value.size : value));`;
}

/**
 * Errors that Firefox has written down from our files, and starts the list anew. What it notes of answers that came after an update is no
 * error of ours: nobody is left to hear them.
 */
async function takeErrors(view: Page): Promise<string | undefined> {
  const origin = await view.evaluate(() => location.origin);
  return runInFirefoxItself(
    view.browser(),
    `
    const ours = Services.console.getMessageArray().filter((it) =>
      it instanceof Ci.nsIScriptError && it.sourceName.startsWith(${JSON.stringify(origin)}) &&
      !/after context unloaded/.test(it.errorMessage) && (it.flags & (Ci.nsIScriptError.warningFlag | Ci.nsIScriptError.infoFlag)) === 0);
    Services.console.reset();
    return JSON.stringify(ours.map((it) => it.errorMessage + ' (' + it.sourceName + ':' + it.lineNumber + ')'));`,
  );
}
