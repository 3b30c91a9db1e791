import type { Page } from 'puppeteer-core';
import * as z from 'zod/mini';

const TraceEvent = z.object({
  ph: z.string(),
  name: z.string(),
  pid: z.number(),
  tid: z.number(),
  ts: z.number(),
  dur: z.optional(z.number()),
  /** As `dur`, without what the thread stood still for while the machine did something else. */
  tdur: z.optional(z.number()),
  args: z.optional(
    z.object({
      data: z.optional(z.object({ url: z.optional(z.string()) })),
    }),
  ),
});
type TraceEvent = z.infer<typeof TraceEvent>;

/** What a script on a page can be seen doing in a trace: being compiled, being run, being called back. */
const CATEGORIES = ['devtools.timeline', 'v8', 'disabled-by-default-v8.compile'];

/** Milliseconds to wait after loading, in which scripts that wait for an idle moment have theirs. */
const AFTERWARDS = 400;

/** Main-thread milliseconds that scripts under `origin` take on a page, from opening it until it has come to rest. */
export async function scriptTime(page: Page, url: string, origin: string): Promise<number> {
  await page.tracing.start({ categories: CATEGORIES });
  await page.goto(url, { waitUntil: 'load' });
  await new Promise((resolve) => setTimeout(resolve, AFTERWARDS));
  const trace = await page.tracing.stop();
  return timeOf(readEvents(trace), origin);
}

function readEvents(trace: Uint8Array | undefined): TraceEvent[] {
  const { traceEvents } = z
    .object({ traceEvents: z.array(z.unknown()) })
    .parse(JSON.parse(new TextDecoder().decode(trace)));
  return traceEvents.flatMap((event) => {
    const read = TraceEvent.safeParse(event);
    return read.success && read.data.ph === 'X' ? [read.data] : [];
  });
}

/** Sums what lies outermost: a call inside another call of ours is already in the outer one's time. */
export function timeOf(events: readonly TraceEvent[], origin: string): number {
  const ours = events.filter(({ args }) => args?.data?.url?.startsWith(origin)).sort((a, b) => a.ts - b.ts);
  const ends = new Map<string, number>();
  let total = 0;
  for (const { pid, tid, ts, dur = 0, tdur = dur } of ours) {
    const thread = `${pid}/${tid}`;
    if (ts < (ends.get(thread) ?? 0)) continue;
    ends.set(thread, ts + dur);
    total += tdur;
  }
  return total / 1000;
}
