import { spawn } from 'node:child_process';
import { connect } from 'node:net';
import { setTimeout as delay } from 'node:timers/promises';

const READY_WITHIN_MS = 15_000;
/** What was ended on the same port just before may still answer for a moment. */
const GONE_WITHIN_MS = 5_000;

/**
 * Runs a program until its own input ends, which it does with whoever started it, however that came: a test that is killed leaves no
 * server behind.
 */
const HELD = 'exec 3<&0; "$0" "$@" 3<&- & server=$!; { read -r _ <&3; kill $server; } >/dev/null 2>&1 & wait $server';

/**
 * Starts a server's program and waits until its port answers; gives the way to stop it. Throws with what the program said where it ended by
 * itself.
 */
export async function runServer(
  program: string,
  args: readonly string[],
  port: number,
  env: NodeJS.ProcessEnv = process.env,
): Promise<() => Promise<void>> {
  await untilFree(port);
  const child = spawn('sh', ['-c', HELD, program, ...args], { stdio: ['pipe', 'ignore', 'pipe'], env });
  const ended = new Promise<void>((resolve) => {
    child.once('exit', () => resolve());
    child.once('error', () => resolve());
  });
  let said = '';
  child.stderr.on('data', (text) => {
    said = `${said}${text}`.slice(-4_000);
  });
  child.stdin.on('error', () => {});
  const stop = async () => {
    child.stdin.end();
    await ended;
  };
  const until = Date.now() + READY_WITHIN_MS;
  while (!(await answers(port))) {
    if (child.pid === undefined || child.exitCode !== null) {
      child.stdin.end();
      throw new Error(`${program} did not start: ${said}`);
    }
    if (Date.now() > until) {
      await stop();
      throw new Error(`${program} does not answer on port ${port}: ${said}`);
    }
    await delay(50);
  }
  return stop;
}

/** Throws where something else answers on the port: it would be taken for the server. */
async function untilFree(port: number): Promise<void> {
  const until = Date.now() + GONE_WITHIN_MS;
  while (await answers(port)) {
    if (Date.now() > until) throw new Error(`something else answers on port ${port}`);
    await delay(50);
  }
}

function answers(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1');
    socket.once('connect', () => {
      socket.destroy();
      resolve(true);
    });
    socket.once('error', () => resolve(false));
  });
}
