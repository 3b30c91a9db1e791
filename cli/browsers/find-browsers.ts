import { spawnSync } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';
import { type BrowserName, placesOf } from './browser-places';
import { installOnDebian, whyNotInstallable } from './install-on-debian';

/** Tells the person at the terminal what is being done, one plain line at a time. */
export type Say = (line: string) => void;

const sayOnStderr: Say = (line) => console.error(line);

/**
 * Paths of the wanted browsers, in that order. What is absent is installed where that is possible (Debian, as root or with sudo that
 * asks for no password). Throws an Error that says what is missing and how to get it; a browser is never silently left out.
 */
export async function findBrowsers(wanted: readonly BrowserName[], say: Say = sayOnStderr): Promise<string[]> {
  const missing = wanted.filter((name) => findBrowser(name) === null);
  if (missing.length > 0) {
    const packages = missing.map((name) => placesOf(name, process.platform, process.env).debian);
    const obstacle = whyNotInstallable();
    if (obstacle !== null) throw new Error(howToGet(missing, packages, obstacle));
    say(`Installing ${packages.join(' and ')} with apt-get, because no such browser was found here.`);
    await installOnDebian(packages);
  }
  return wanted.map((name) => {
    const path = findBrowser(name);
    if (path === null) throw new Error(howToGet([name], [], 'apt-get did not put it where it belongs'));
    return path;
  });
}

/** Path of one browser, installed first where it is absent; throws as `findBrowsers` does. */
export async function requireBrowser(name: BrowserName, say: Say = sayOnStderr): Promise<string> {
  const [path] = await findBrowsers([name], say);
  if (path === undefined) throw new Error(`${name} was not found`);
  return path;
}

/** Path of a browser that stands on this machine and answers, or null. */
export function findBrowser(name: BrowserName): string | null {
  const { variable, commands, files } = placesOf(name, process.platform, process.env);
  const named = process.env[variable];
  if (named) return inPath(named) ?? named;
  const candidates = [...commands.flatMap((command) => inPath(command) ?? []), ...files.filter(canRun)];
  return candidates.find(answers) ?? null;
}

function inPath(command: string): string | null {
  if (command.includes('/') || command.includes('\\')) return canRun(command) ? command : null;
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean);
  return folders.map((folder) => join(folder, command)).find(canRun) ?? null;
}

function canRun(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** On Linux a command may be a stub that only tells how to get the real browser; elsewhere asking would open a window. */
function answers(file: string): boolean {
  if (process.platform !== 'linux') return true;
  return spawnSync(file, ['--version'], { timeout: 20_000, stdio: 'ignore' }).status === 0;
}

function howToGet(missing: readonly BrowserName[], packages: readonly string[], obstacle: string): string {
  const variables = missing.map((name) => placesOf(name, process.platform, process.env).variable);
  return [
    `Not found on this machine: ${missing.join(' and ')}. It was not installed because ${obstacle}.`,
    packages.length > 0 ? `On Debian: sudo apt-get install ${packages.join(' ')}` : '',
    `Elsewhere: install Chromium, Chrome or Edge, and Firefox; or name the program in ${variables.join(' and ')}.`,
  ]
    .filter(Boolean)
    .join('\n');
}
