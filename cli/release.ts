import { copyFileSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { audit } from './release/audit';
import { hashZips, makeZips, sha256 } from './release/make-zips';
import { runCommand } from './release/run-command';
import { writeSbom } from './release/write-sbom';

const ROOT = fileURLToPath(new URL('..', import.meta.url));

const say = (line: string) => console.log(line);

/**
 * `npm run release`: makes all that a release consists of, in `.output/release/<version>`: a zip for each store, the sources, the bill of
 * materials, the licences of what is inside, and the hashes of them all. Sends nothing anywhere. Exit code 1 where the checkout is not fit
 * to be released; what could not be checked is said.
 */
export async function main(args: string[]): Promise<number> {
  if (args.length > 0) {
    console.error('Usage: npm run release');
    return 2;
  }
  const { version } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));
  const obstacles = await findObstacles(version);
  for (const obstacle of obstacles) say(`Not ready: ${obstacle}`);

  const folder = join(ROOT, '.output', 'release', version);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  say('Building and zipping for Chrome, Edge and Firefox.');
  await makeZips(ROOT, process.execPath);
  for (const name of Object.keys(hashZips(join(ROOT, '.output'))).filter((it) => it.includes(`-${version}-`)))
    copyFileSync(join(ROOT, '.output', name), join(folder, name));
  copyFileSync(join(ROOT, '.output', 'chrome-mv3', 'licences.json'), join(folder, 'licences.json'));
  const parts = await writeSbom(ROOT, join(folder, `isoloir-${version}.cdx.json`));
  say(`The bill of materials lists ${parts} packages.`);
  for (const which of ['shipped', 'all'] as const) say(await tellAudit(which));
  writeHashes(folder);
  say(readFileSync(join(folder, 'SHA256SUMS'), 'utf8').trimEnd());
  say(folder);
  return obstacles.length === 0 ? 0 : 1;
}

/** What stands against a release of this checkout, each in a few words. */
async function findObstacles(version: string): Promise<string[]> {
  const obstacles: string[] = [];
  const { code, out } = await runCommand('git', ['status', '--porcelain'], { cwd: ROOT });
  if (code !== 0) obstacles.push('this is no checkout, so nobody can tell what it is built from.');
  else if (out.trim() !== '') obstacles.push('there are changes that are not committed.');
  if (!readFileSync(join(ROOT, 'CHANGELOG.md'), 'utf8').includes(`\n## ${version}\n`))
    obstacles.push(`CHANGELOG.md says nothing of ${version}.`);
  const pending = readdirSync(join(ROOT, '.changeset')).filter((it) => it.endsWith('.md') && it !== 'README.md');
  if (pending.length > 0) obstacles.push(`${pending.length} changes wait for a version: npx changeset version.`);
  return obstacles;
}

async function tellAudit(which: 'shipped' | 'all'): Promise<string> {
  const { known, said } = await audit(ROOT, which);
  const what = which === 'shipped' ? 'the packages inside' : 'all packages, also those that only build and test';
  if (known === null) return `Not checked: the registry did not say what is known against ${what}. It said: ${said}`;
  const counts = Object.entries(known).map(([severity, count]) => `${count} ${severity}`);
  return `Known against ${what}: ${counts.join(', ') || 'nothing'}.`;
}

function writeHashes(folder: string): void {
  const lines = readdirSync(folder)
    .sort()
    .map((name) => `${sha256(readFileSync(join(folder, name)))}  ${name}`);
  writeFileSync(join(folder, 'SHA256SUMS'), `${lines.join('\n')}\n`);
}
