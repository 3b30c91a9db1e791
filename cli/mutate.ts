import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { rm } from 'node:fs/promises';
import { setPriority } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { ROOMS } from './mutate/rooms.mjs';

const USAGE = `Usage: npm run mutate -- ROOM… [--file FILE[:FROM-TO]]… [--concurrency N] [--force]

Changes the logic of a room, one small piece after another, and runs the room's tests each time (Stryker). Reports lie under
.output/mutation/. Rooms: ${Object.keys(ROOMS).join(', ')}.
--file         only these files of the room, or only some lines of them
--concurrency  how many at once, one unless said
--force        try again what an earlier run has tried`;

/** Stryker is long at work: everything else on the machine goes first. */
const LOW_PRIORITY = 15;

/** `mutate`: mutation testing, room after room. Gives the exit code: 1 where fewer are found out than the least. */
export async function main(args: string[]): Promise<number> {
  const { positionals, values } = parseArgs({
    args,
    allowPositionals: true,
    options: {
      file: { type: 'string', multiple: true },
      concurrency: { type: 'string', default: '1' },
      force: { type: 'boolean' },
    },
  });
  if (positionals.length === 0 || positionals.some((room) => !(room in ROOMS))) {
    console.error(USAGE);
    return 2;
  }
  setPriority(LOW_PRIORITY);
  const options = [
    '--concurrency',
    values.concurrency,
    ...(values.file ? ['--mutate', values.file.join(',')] : []),
    ...(values.force ? ['--force'] : []),
  ];
  let code = 0;
  for (const room of positionals) code = Math.max(code, await runStryker(room, options));
  return code;
}

async function runStryker(room: string, options: string[]): Promise<number> {
  const out = fileURLToPath(new URL('../.output/mutation', import.meta.url));
  // Facts kept from pages may be of another day's reading; a sandbox is left where an earlier run was stopped.
  for (const left of ['kept', 'sandbox']) await rm(join(out, `${room}-${left}`), { recursive: true, force: true });
  const stryker = spawn('npx', ['stryker', 'run', ...options], {
    cwd: fileURLToPath(new URL('..', import.meta.url)),
    env: { ...process.env, MUTATED_ROOM: room, MUTATION_KEPT: join(out, `${room}-kept`) },
    stdio: 'inherit',
  });
  const [code] = await once(stryker, 'close');
  return typeof code === 'number' ? code : 1;
}
