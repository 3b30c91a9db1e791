import { readFile } from 'node:fs/promises';
import type { Page } from 'puppeteer-core';

/** Milliseconds of processor and megabytes of its own that the extension's background has; on Linux alone, elsewhere 0. */
export interface BackgroundCost {
  cpu: number;
  memory: number;
}

/** Sums the browser's processes that hold an extension; a background that sleeps has none. */
export async function backgroundCost(page: Page): Promise<BackgroundCost> {
  const session = await page.browser().target().createCDPSession();
  const { processInfo } = await session.send('SystemInfo.getProcessInfo');
  await session.detach();
  const cost = { cpu: 0, memory: 0 };
  for (const { id, cpuTime } of processInfo) {
    if (!(await textOf(`/proc/${id}/cmdline`)).includes('--extension-process')) continue;
    cost.cpu += cpuTime * 1000;
    const own = (await textOf(`/proc/${id}/smaps_rollup`)).matchAll(/^Private_\w+:\s+(\d+) kB/gm);
    for (const [, kilobytes] of own) cost.memory += Number(kilobytes) / 1024;
  }
  return cost;
}

/** Empty where the process has just ended, and where there is no such folder. */
function textOf(file: string): Promise<string> {
  return readFile(file, 'utf8').catch(() => '');
}
