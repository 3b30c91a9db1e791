import type { CDPSession, Page, Target } from 'puppeteer-core';
import type { BrowserMemory } from './browser-memory';
import type { PageFigures } from './figures';

/** Chromium tells the bytes of each heap, and counts what lives in a page's process. */
export const chromiumMemory: BrowserMemory = {
  async measure({ view, ordinary, resident }) {
    return {
      background: await backgroundHeap(view),
      views: await inSession(view, heapOf),
      ordinary: await inSession(ordinary, figuresOf),
      resident: await inSession(resident, figuresOf),
    };
  },
  // Each tab tells them as they come.
  errors: async () => [],
};

async function figuresOf(session: CDPSession): Promise<PageFigures> {
  const heap = await heapOf(session);
  await session.send('Performance.enable');
  const { metrics } = await session.send('Performance.getMetrics');
  const count = (name: string) => metrics.find((metric) => metric.name === name)?.value ?? null;
  return { heap, listeners: count('JSEventListeners'), nodes: count('Nodes'), documents: count('Documents') };
}

async function backgroundHeap(view: Page): Promise<number | null> {
  const session = await workerOf(view)?.createCDPSession();
  if (!session) return null;
  try {
    return await heapOf(session);
  } finally {
    await session.detach().catch(() => {});
  }
}

/** The newest worker of the extension: one of before an update stays in the list for a while. */
function workerOf(view: Page): Target | undefined {
  // Node knows no origin of such addresses.
  const { host } = new URL(view.url());
  return view
    .browser()
    .targets()
    .findLast((it) => it.type() === 'service_worker' && new URL(it.url()).host === host);
}

async function inSession<T>(page: Page, work: (session: CDPSession) => Promise<T>): Promise<T> {
  const session = await page.createCDPSession();
  try {
    return await work(session);
  } finally {
    await session.detach();
  }
}

/** Bytes in use. Collected more than once: what one collection ends may hold on to more. */
async function heapOf(session: CDPSession): Promise<number> {
  for (let round = 0; round < 3; round += 1) await session.send('HeapProfiler.collectGarbage');
  return (await session.send('Runtime.getHeapUsage')).usedSize;
}
