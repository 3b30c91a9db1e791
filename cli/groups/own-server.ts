import { spawn, spawnSync } from 'node:child_process';
import { createInterface } from 'node:readline';
import * as z from 'zod/mini';
import { Place } from '../../utils/sync/space';
import { startCouch } from '../servers/start-couch';

/** The server in a process of its own, so that its memory and the members' are told apart. */
export interface OwnServer {
  place: Place;
  /** Megabytes it holds now; null where `ps` does not say. */
  memory(): number | null;
  stop(): void;
}

const First = z.object({ value: z.string() });

export async function startOwnServer(): Promise<OwnServer> {
  const [node = 'node', script = ''] = process.argv;
  const child = spawn(node, ['--no-warnings', '--max-old-space-size=4096', script, 'measure-groups', '--server'], {
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  const { value } = First.parse(await createInterface({ input: child.stdout })[Symbol.asyncIterator]().next());
  return {
    place: Place.parse(JSON.parse(value)),
    memory: () => {
      const kilobytes = Number(spawnSync('ps', ['-o', 'rss=', '-p', String(child.pid)], { encoding: 'utf8' }).stdout);
      return kilobytes > 0 ? Math.round((kilobytes * 1_024) / 1e6) : null;
    },
    // It ends when nobody is left who could ask it.
    stop: () => child.stdin.end(),
  };
}

/** What the server's process does: says where it is, and serves until it is left alone. */
export async function serveUntilLeft(): Promise<void> {
  const server = await startCouch();
  console.log(JSON.stringify(server.place));
  process.stdin.resume();
  await new Promise((resolve) => process.stdin.once('end', resolve));
  process.exit(0);
}
