import type { Page } from 'puppeteer-core';
import * as z from 'zod/mini';
import type { ExtensionBrowser } from '../../browsers/extension-browser';
import { callsOf, partsOf, trace } from '../script-time';
import { backgroundCost } from './background-cost';

/** What one visit of a page was like. Milliseconds, megabytes and counts. */
export type Visit = Record<Column, number>;

/** In the order of the table's columns; what each is stands in docs/performance.md. */
export const COLUMNS = [
  'cpu',
  'world',
  'compiling',
  'longTasks',
  'longest',
  'taskTime',
  'load',
  'inputDelay',
  'heap',
  'elements',
  'nodes',
  'listeners',
  'shift',
  'backgroundCpu',
  'backgroundMemory',
] as const;
export type Column = (typeof COLUMNS)[number];

/** What a browser without an extension gives for its address. */
const NO_EXTENSION = 'chrome-extension:///';
/** A task this long is felt, in milliseconds. */
const LONG = 50;
/** Milliseconds given to a page after it has loaded. */
const AFTERWARDS = 400;

const Probed = z.object({ load: z.number(), inputDelay: z.number(), elements: z.number(), shift: z.number() });

/** Opens a page in a new tab, clicks once as soon as it is there, lets it come to rest, and looks at what it cost. */
export async function visit(browser: ExtensionBrowser, url: string, moves: number): Promise<Visit> {
  const page = await browser.newPage();
  try {
    await page.evaluateOnNewDocument(watchShiftAndInput);
    const before = await backgroundCost(page);
    const events = await trace(page, async () => {
      await page.goto(url, { waitUntil: 'domcontentloaded' });
      await page.mouse.click(2, 2);
      await new Promise((resolve) => setTimeout(resolve, AFTERWARDS + moves));
      await page.waitForFunction(() => document.readyState === 'complete');
    });
    const after = await backgroundCost(page);
    const origin = browser.extensionUrl('');
    const calls = origin === NO_EXTENSION ? [] : callsOf(events, origin);
    return {
      cpu: calls.reduce((sum, { tdur }) => sum + tdur, 0),
      ...(origin === NO_EXTENSION ? { world: 0, compiling: 0 } : partsOf(events, origin)),
      longTasks: calls.filter(({ dur, tdur }) => dur > LONG && tdur > LONG).length,
      longest: Math.max(0, ...calls.map(({ tdur }) => tdur)),
      ...(await countIn(page)),
      ...Probed.parse(await page.evaluate(readProbe)),
      backgroundCpu: after.cpu - before.cpu,
      backgroundMemory: after.memory,
    };
  } finally {
    await page.close();
  }
}

/** What the browser itself counts for the tab's process, after its rubbish was collected. */
async function countIn(page: Page): Promise<Pick<Visit, 'taskTime' | 'heap' | 'nodes' | 'listeners'>> {
  const { TaskDuration = 0 } = await page.metrics();
  const session = await page.createCDPSession();
  await session.send('HeapProfiler.collectGarbage');
  await session.detach();
  const { JSHeapUsedSize = 0, Nodes = 0, JSEventListeners = 0 } = await page.metrics();
  return { taskTime: TaskDuration * 1000, heap: JSHeapUsedSize / 2 ** 20, nodes: Nodes, listeners: JSEventListeners };
}

/** Runs in the page before its own scripts. */
function watchShiftAndInput(): void {
  const probe = { shift: 0, inputDelay: 0 };
  Object.assign(window, { probe });
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) probe.shift += 'value' in entry ? Number(entry.value) : 0;
  }).observe({ type: 'layout-shift', buffered: true });
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries())
      if ('processingStart' in entry) probe.inputDelay = Number(entry.processingStart) - entry.startTime;
  }).observe({ type: 'first-input', buffered: true });
}

/** Runs in the page at the end. */
function readProbe(): unknown {
  const { shift, inputDelay } = (window as unknown as { probe: { shift: number; inputDelay: number } }).probe;
  const [entry] = performance.getEntriesByType('navigation');
  const load = entry instanceof PerformanceNavigationTiming ? entry.loadEventEnd : 0;
  return { load, shift, inputDelay, elements: document.getElementsByTagName('*').length };
}
