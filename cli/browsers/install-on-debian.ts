import { spawn, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

/** Fonts come along: a page without any letter to draw makes screenshots that show nothing. */
const ALONGSIDE = ['fonts-liberation'];

/** Why packages cannot be installed here, in words that end a sentence; null where they can. */
export function whyNotInstallable(): string | null {
  if (!existsSync('/etc/debian_version') || !existsSync('/usr/bin/apt-get')) return 'this is not a Debian system';
  if (!isRoot() && !hasSudo()) return 'that needs root, and sudo asks for a password';
  return null;
}

/** Installs Debian packages. Throws with apt-get's exit code where it fails. */
export async function installOnDebian(packages: readonly string[]): Promise<void> {
  await aptGet(['update', '-q']);
  await aptGet(['install', '-q', '-y', '--no-install-recommends', ...packages, ...ALONGSIDE]);
}

/** What apt-get says goes to stderr: stdout belongs to the command's own answer. */
function aptGet(args: string[]): Promise<void> {
  const [command, own] = isRoot()
    ? ['apt-get', args]
    : ['sudo', ['-n', 'DEBIAN_FRONTEND=noninteractive', 'apt-get', ...args]];
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  return new Promise((resolve, reject) => {
    const child = spawn(command, own, { env, stdio: ['ignore', 2, 2] });
    child.once('error', reject);
    child.once('exit', (code) => {
      if (code === 0) resolve();
      else reject(new Error(`apt-get ${args[0]} failed with exit code ${code}`));
    });
  });
}

function isRoot(): boolean {
  return process.getuid?.() === 0;
}

function hasSudo(): boolean {
  return spawnSync('sudo', ['-n', 'true'], { stdio: 'ignore' }).status === 0;
}
