import { spawn } from 'node:child_process';

export interface Ran {
  code: number;
  /** What it printed for others to read. */
  out: string;
  /** What it said to the person at the terminal. */
  said: string;
}

/** Runs a command to its end, in silence. Throws where it cannot be started. */
export function runCommand(
  command: string,
  args: readonly string[],
  options: { cwd: string; env?: Record<string, string> },
): Promise<Ran> {
  return new Promise((resolve, reject) => {
    const env = { ...process.env, ...options.env };
    const child = spawn(command, args, { cwd: options.cwd, env, stdio: ['ignore', 'pipe', 'pipe'] });
    const ran = { out: '', said: '' };
    child.stdout.setEncoding('utf8').on('data', (part: string) => {
      ran.out += part;
    });
    child.stderr.setEncoding('utf8').on('data', (part: string) => {
      ran.said += part;
    });
    child.once('error', reject);
    child.once('close', (code) => resolve({ code: code ?? 1, ...ran }));
  });
}
