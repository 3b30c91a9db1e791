import { spawn } from 'node:child_process';
import { findBrowsers } from './browsers/find-browsers';
import { findServers } from './servers/find-servers';

/** The steps of `npm test`, each said in words before it runs; the first that fails ends it. */
const STEPS: readonly { says: string; command: string; args: readonly string[] }[] = [
  { says: 'Types, lint, format', command: 'npm', args: ['run', '--silent', 'check'] },
  { says: 'Build for Chrome, Edge and Firefox', command: 'npm', args: ['run', '--silent', 'build'] },
  { says: 'Tests: rooms, house rules, builds, real servers, real browsers', command: 'npx', args: ['vitest', 'run'] },
];

/** `npm test`: everything that must hold, browsers and servers found or installed first. Gives the exit code. */
export async function main(args: string[]): Promise<number> {
  await findBrowsers(['chromium', 'firefox']);
  await findServers(['apache', 'rclone']);
  for (const [place, { says, command, args: own }] of STEPS.entries()) {
    console.log(`\n— ${says}`);
    const last = place === STEPS.length - 1;
    const code = await run(command, last ? [...own, ...args] : own);
    if (code !== 0) {
      console.error(`\nStopped: "${says}" failed with exit code ${code}.`);
      return code;
    }
  }
  return 0;
}

function run(command: string, args: readonly string[]): Promise<number> {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { stdio: 'inherit', shell: process.platform === 'win32' });
    child.once('error', reject);
    child.once('exit', (code) => resolve(code ?? 1));
  });
}
