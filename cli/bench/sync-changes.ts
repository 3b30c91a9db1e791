import { setTimeout as delay } from 'node:timers/promises';
import { askExtension } from '../browsers/ask-extension';
import { freePlainPort } from '../servers/plain-port';
import { startProxy } from '../servers/start-proxy';
import type { StartedServer } from '../servers/started-server';
import { type Measured, median } from './stage';
import { type BenchDevice, begin, comeIn, isSynced, timeUntil, withDevices } from './sync-devices';

type Start = (options: { port?: number }) => Promise<StartedServer>;

const ROUNDS = 9;
const ID = '00000000-0000-4000-8000-0000000000b1';
/** After the last thing that happened a folder is looked into often for a minute. */
const COMES_TO_REST = 75_000;
const QUIET_MINUTES = 3;

/** Median of several single changes, each some seconds after the one before; what each took is told on the way. */
export function timeChanges(start: Start): Promise<Measured> {
  return withDevices(async (one, two) => {
    const server = await start({ port: await freePlainPort() });
    const stop = watch(two);
    try {
      await share(one, two, server);
      const times: { here: number; there: number }[] = [];
      for (let round = 0; round <= ROUNDS; round += 1) {
        // At another point between two looks each time.
        await delay(4_000 + round * 270);
        await write(one, round);
        const [here, there] = await Promise.all([one, two].map((it) => timeUntil(() => shows(it, round))));
        if (here !== undefined && there !== undefined) times.push({ here, there });
      }
      const counted = times.slice(1);
      console.error(`Each, in ms: ${counted.map(({ there }) => Math.round(there)).join(', ')}`);
      return {
        value: median(counted.map((it) => it.there)),
        baseline: median(counted.map((it) => it.here)),
        unit: 'ms',
        against: 'the browser in which it was kept',
      };
    } finally {
      stop();
      await server.stop();
    }
  });
}

/** Requests a minute of one browser, two of which have a view open, once what happened before is over. */
export function countQuiet(start: Start): Promise<number> {
  return withDevices(async (one, two) => {
    const server = await start({});
    const proxy = await startProxy(server, { port: await freePlainPort() });
    const stops = [watch(one), watch(two)];
    try {
      await share(one, two, proxy);
      await delay(COMES_TO_REST);
      proxy.log.length = 0;
      await delay(QUIET_MINUTES * 60_000);
      return proxy.log.length / QUIET_MINUTES / 2;
    } finally {
      for (const stop of stops) stop();
      await proxy.stop();
      await server.stop();
    }
  });
}

async function share(one: BenchDevice, two: BenchDevice, server: Pick<StartedServer, 'place'>): Promise<void> {
  const recovery = await begin(one, server);
  await timeUntil(() => isSynced(one));
  await comeIn(two, server, recovery);
  await timeUntil(() => isSynced(two));
}

async function write({ view }: BenchDevice, round: number): Promise<void> {
  const target = { source: 'https://volunteers.example/', title: '' };
  const note = { id: ID, create: round === 0, site: 'volunteers.example', target, body: `round ${round}` };
  await askExtension(view, 'saveNote', { note });
}

async function shows({ view }: BenchDevice, round: number): Promise<boolean> {
  const { notes } = await askExtension(view, 'notesChunk', { limit: 10 });
  return notes.some(({ body }) => body === `round ${round}`);
}

/** A view that is seen for as long as it is not stopped. */
function watch({ browser }: BenchDevice): () => void {
  let isSeen = true;
  void browser.openExtensionPage('options.html').then(async (view) => {
    while (isSeen) await askExtension(view, 'watchSync', {}).catch(() => delay(1_000));
  });
  return () => {
    isSeen = false;
  };
}
