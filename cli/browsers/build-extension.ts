import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { BrowserName } from './browser-places';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const TARGETS = { chromium: 'chrome', firefox: 'firefox' } as const;

/** Folder in which the build for a browser lies; throws where nothing was built. */
export function builtExtension(browser: BrowserName): string {
  const folder = join(process.env.ISOLOIR_OUT ?? join(ROOT, '.output'), `${TARGETS[browser]}-mv3`);
  if (!existsSync(join(folder, 'manifest.json')))
    throw new Error(`${folder} holds no build: run "npm run build" first`);
  return folder;
}

/** Builds the extension for a browser, as `npm run build` does, and gives its folder. What the builder says goes to stderr. */
export async function buildExtension(browser: BrowserName): Promise<string> {
  const wxt = join(ROOT, 'node_modules', 'wxt', 'bin', 'wxt.mjs');
  const code = await new Promise<number | null>((resolve, reject) => {
    const child = spawn(process.execPath, [wxt, 'build', '-b', TARGETS[browser]], {
      cwd: ROOT,
      stdio: ['ignore', 2, 2],
    });
    child.once('error', reject);
    child.once('exit', resolve);
  });
  if (code !== 0) throw new Error(`the extension could not be built for ${browser} (exit code ${code})`);
  return builtExtension(browser);
}
