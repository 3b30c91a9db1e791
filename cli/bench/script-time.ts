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
      chrome_extension_id: z.optional(z.object({ extension_id: z.string() })),
    }),
  ),
});
export type TraceEvent = z.infer<typeof TraceEvent>;

/** What a script on a page can be seen doing in a trace: getting a world of its own, being compiled, being run, being called back. */
const CATEGORIES = ['devtools.timeline', 'v8', 'disabled-by-default-v8.compile', 'extensions'];

/** What Chromium calls giving an extension its world in a page. */
const WORLD = 'ScriptInjection::InjectJs';
/** What V8 calls compiling a script, or one of its functions when it is first called; it does not say whose. */
const COMPILED = 'V8.CompileCode';

/** Milliseconds to wait after loading, in which scripts that wait for an idle moment have theirs. */
const AFTERWARDS = 400;

/** Main-thread milliseconds that scripts under `origin` take on a page, from opening it until it has come to rest. */
export async function scriptTime(page: Page, url: string, origin: string): Promise<number> {
  const events = await trace(page, async () => {
    await page.goto(url, { waitUntil: 'load' });
    await new Promise((resolve) => setTimeout(resolve, AFTERWARDS));
  });
  return timeOf(events, origin);
}

/** What all threads of the browser do in the meantime. */
export async function trace(page: Page, work: () => Promise<void>): Promise<TraceEvent[]> {
  await page.tracing.start({ categories: CATEGORIES });
  await work();
  return readEvents(await page.tracing.stop());
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

/** Sums what lies outermost: a call inside another call of ours is already in the outer one's time. In milliseconds. */
export function timeOf(events: readonly TraceEvent[], origin: string): number {
  return callsOf(events, origin).reduce((sum, { tdur }) => sum + tdur, 0);
}

/** One time that an extension has a thread, in milliseconds, and the event it was read from. */
interface Call {
  event: TraceEvent;
  dur: number;
  tdur: number;
}

/**
 * Each time scripts under `origin` have a thread: how long by the clock and on the processor, in milliseconds. That an extension is given
 * a world of its own in a page, before its script is read, is its doing too.
 */
export function callsOf(events: readonly TraceEvent[], origin: string): Call[] {
  const isOurs = ({ name, args }: TraceEvent) =>
    name === WORLD
      ? origin === `chrome-extension://${args?.chrome_extension_id?.extension_id}/`
      : args?.data?.url?.startsWith(origin);
  const ours = events.filter(isOurs).sort((a, b) => a.ts - b.ts);
  const ends = new Map<string, number>();
  const calls: Call[] = [];
  for (const event of ours) {
    const { pid, tid, ts, dur = 0, tdur = dur } = event;
    const thread = `${pid}/${tid}`;
    if (ts < (ends.get(thread) ?? 0)) continue;
    ends.set(thread, ts + dur);
    calls.push({ event, dur: dur / 1000, tdur: tdur / 1000 });
  }
  return calls;
}

/**
 * What of the time of scripts under `origin` goes into their world, and what into compiling, in milliseconds. Scripts that are put in before the
 * page is there run within the first, and are counted in both.
 */
export function partsOf(events: readonly TraceEvent[], origin: string): { world: number; compiling: number } {
  const ours = callsOf(events, origin);
  const spans = ours.map(({ event: { pid, tid, ts, dur = 0 } }) => ({ pid, tid, from: ts, to: ts + dur }));
  const isWithin = (event: TraceEvent) =>
    spans.some(({ pid, tid, from, to }) => event.pid === pid && event.tid === tid && event.ts >= from && event.ts < to);
  const sum = (some: readonly TraceEvent[]) => some.reduce((all, { dur = 0, tdur = dur }) => all + tdur / 1000, 0);
  return {
    world: sum(ours.map(({ event }) => event).filter(({ name }) => name === WORLD)),
    compiling: sum(events.filter((event) => event.name === COMPILED && isWithin(event))),
  };
}
