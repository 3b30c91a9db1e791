import { cpus } from 'node:os';
import { parseArgs } from 'node:util';
import { openTransport } from '../utils/sync/open-transport';
import { countedNet, type Traffic } from './groups/counted-net';
import { serveUntilLeft, startOwnServer } from './groups/own-server';
import { idle, pass, readAll, writeAll } from './groups/phases';

const IDLE_MS = 60_000;
const ROUNDS = 20;

/**
 * `node cli/run.mjs measure-groups [--members 50] [--records 100000] [--readers 1]`: members of a group and their records against
 * express-pouchdb on the loopback address, in a process of its own. Says requests, bytes, seconds and memory of each part.
 */
export async function main(args: string[]): Promise<number> {
  const { values } = parseArgs({
    args,
    options: {
      members: { type: 'string', default: '50' },
      records: { type: 'string', default: '100000' },
      readers: { type: 'string', default: '1' },
      server: { type: 'boolean', default: false },
    },
  });
  if (values.server) {
    await serveUntilLeft();
    return 0;
  }
  const server = await startOwnServer();
  const traffic: Traffic = { requests: 0, sent: 0, received: 0 };
  const members = Array.from({ length: Number(values.members) }, () =>
    openTransport(server.place, '', countedNet(traffic)),
  );
  const records = Number(values.records);
  const readers = members.slice(0, Number(values.readers));
  let cursor = '';
  console.log(
    `${members.length} members, ${records} records of 1 kB, Node ${process.version}, ${cpus().length} processors`,
  );
  const measured = async (what: string, work: () => Promise<string>) => {
    Object.assign(traffic, { requests: 0, sent: 0, received: 0 });
    const started = performance.now();
    const said = await work();
    const seconds = ((performance.now() - started) / 1_000).toFixed(1);
    const { requests, sent, received } = traffic;
    console.log(
      `${what}: ${seconds} s, ${requests} requests, ${megabytes(sent)} MB up, ${megabytes(received)} MB down; memory: ` +
        `server ${server.memory() ?? '?'} MB, members together ${Math.round(process.memoryUsage().rss / 1e6)} MB${said}`,
    );
  };
  try {
    await measured('All records written', async () => {
      await writeAll(members, records);
      return '';
    });
    await measured(`Everything read from the beginning, by ${readers.length} at once`, async () => {
      const read = await Promise.all(readers.map(readAll));
      cursor = read[0]?.cursor ?? '';
      return `; records each: ${read.map((it) => it.records).join(', ')}`;
    });
    await measured(`One record to all the others, ${ROUNDS} times`, async () => {
      const times = await pass(members, cursor, ROUNDS);
      return `; until the last had it: half within ${Math.round(times[times.length >> 1] ?? 0)} ms, all within ${Math.round(times.at(-1) ?? 0)} ms`;
    });
    await measured(`Nothing new for ${IDLE_MS / 1_000} s`, async () => {
      await idle(members, (await members[0]?.pull(cursor))?.cursor ?? cursor, IDLE_MS);
      return `; requests a minute and member: ${(traffic.requests / members.length / (IDLE_MS / 60_000)).toFixed(1)}`;
    });
  } finally {
    server.stop();
  }
  return 0;
}

function megabytes(bytes: number): string {
  return (bytes / 1e6).toFixed(1);
}
