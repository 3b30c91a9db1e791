import { mkdirSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { type Hashes, makeZips } from './release/make-zips';
import { runCommand } from './release/run-command';
import { unpack } from './release/unpack';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const USAGE = 'Usage: npm run reproduce [-- --node PATH …] [--same-packages]';

/**
 * `npm run reproduce`: builds the zips here, unpacks the sources zip into folders elsewhere, installs and builds there, with each Node
 * given (`--node PATH`, as often as wanted; this one if none), and compares every zip byte for byte. `--same-packages` lends the
 * packages that are installed here instead of installing them anew. Exit code 1 where a zip differs.
 */
export async function main(args: string[]): Promise<number> {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: { node: { type: 'string', multiple: true }, 'same-packages': { type: 'boolean', default: false } },
  });
  if (positionals.length > 0) {
    console.error(USAGE);
    return 2;
  }
  const here = await makeZips(ROOT, process.execPath);
  const builds = [{ by: `here, Node ${process.version}`, hashes: here }];
  for (const node of values.node ?? [process.execPath]) {
    const version = (await runCommand(node, ['--version'], { cwd: ROOT })).out.trim();
    const hashes = await buildElsewhere(Object.keys(here), node, values['same-packages']);
    builds.push({ by: `from the sources zip, Node ${version}`, hashes });
  }
  const same = tell(builds);
  return same ? 0 : 1;
}

async function buildElsewhere(zips: readonly string[], node: string, lend: boolean): Promise<Hashes> {
  const sources = zips.find((it) => it.endsWith('-sources.zip'));
  if (!sources) throw new Error('no sources zip was made');
  const parent = mkdtempSync(join(tmpdir(), 'isoloir-'));
  // Deeper and elsewhere: a path that got into a build would show.
  const folder = join(parent, 'another', 'place');
  mkdirSync(folder, { recursive: true });
  try {
    unpack(join(ROOT, '.output', sources), folder);
    if (lend) symlinkSync(join(ROOT, 'node_modules'), join(folder, 'node_modules'), 'junction');
    else await install(folder);
    return await makeZips(folder, node);
  } finally {
    rmSync(parent, { recursive: true, force: true });
  }
}

async function install(folder: string): Promise<void> {
  const { code, out, said } = await runCommand('npm', ['ci', '--no-audit', '--no-fund'], { cwd: folder });
  if (code !== 0) throw new Error(`npm ci failed:\n${out}${said}`);
}

function tell(builds: readonly { by: string; hashes: Hashes }[]): boolean {
  const names = [...new Set(builds.flatMap(({ hashes }) => Object.keys(hashes)))].sort();
  let same = true;
  for (const name of names) {
    const hashes = builds.map(({ hashes }) => hashes[name]);
    const equal = hashes.every((it) => it === hashes[0]);
    same &&= equal;
    console.log(`${equal ? 'same' : 'DIFFERENT'}  ${name}`);
    for (const { by, hashes } of builds) console.log(`    ${hashes[name] ?? 'was not made'}  ${by}`);
  }
  return same;
}
