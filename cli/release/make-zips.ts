import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { runCommand } from './run-command';

export const TARGETS = ['chrome', 'edge', 'firefox'] as const;
export type Target = (typeof TARGETS)[number];

/** SHA-256 in hexadecimal by the name of the file. */
export type Hashes = Record<string, string>;

/**
 * Builds a checkout's extension for each target with the Node given and zips it, for Firefox together with the sources, into `folder`
 * (the checkout's `.output` if none is named). Gives the hashes of all zips there. Throws where a build fails.
 */
export async function makeZips(
  root: string,
  node: string,
  { targets = TARGETS, folder = join(root, '.output') }: { targets?: readonly Target[]; folder?: string } = {},
): Promise<Hashes> {
  const wxt = pathToFileURL(join(root, 'node_modules', 'wxt', 'dist', 'index.mjs'));
  for (const target of targets) {
    const wishes = JSON.stringify({ root, browser: target, outDir: folder });
    const script = `await (await import(${JSON.stringify(wxt.href)})).zip(${wishes})`;
    // What is tested or measured from here must not mark what is built as made for it.
    const env = { NODE_ENV: 'production' };
    const { code, out, said } = await runCommand(node, ['--input-type=module', '-e', script], { cwd: root, env });
    if (code !== 0) throw new Error(`the zip for ${target} could not be made:\n${out}${said}`);
  }
  return hashZips(folder);
}

/** The hashes of the zips in a folder, by name. */
export function hashZips(folder: string): Hashes {
  const zips = readdirSync(folder)
    .filter((file) => file.endsWith('.zip'))
    .sort();
  return Object.fromEntries(zips.map((file) => [file, sha256(readFileSync(join(folder, file)))]));
}

export function sha256(content: Uint8Array | string): string {
  return createHash('sha256').update(content).digest('hex');
}
