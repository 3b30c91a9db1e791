import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';
import { installOnDebian, whyNotInstallable } from '../browsers/install-on-debian';
import { MORE_FOLDERS, SERVERS, type ServerName } from './server-places';

/**
 * Paths of the wanted servers, in that order. What is absent is installed where that is possible, as browsers are. Throws an Error that
 * says what is missing and how to get it; a server's tests are never silently left out.
 */
export async function findServers(
  wanted: readonly ServerName[],
  say: (line: string) => void = (line) => console.error(line),
): Promise<string[]> {
  const missing = wanted.filter((name) => findServer(name) === null);
  if (missing.length > 0) {
    const packages = missing.map((name) => SERVERS[name].debian);
    const obstacle = whyNotInstallable();
    if (obstacle !== null) throw new Error(howToGet(missing, obstacle));
    say(`Installing ${packages.join(' and ')} with apt-get, because no such server was found here.`);
    await installOnDebian(packages);
  }
  return wanted.map((name) => requireServer(name));
}

/** Path of one server that stands on this machine, in one of `folders`. Throws an Error that says how to get it. */
export function requireServer(name: ServerName, folders = foldersHere()): string {
  const path = findServer(name, folders);
  if (path === null) throw new Error(howToGet([name], 'nothing was installed here (npm test does that)'));
  return path;
}

function findServer(name: ServerName, folders = foldersHere()): string | null {
  const { variable, commands } = SERVERS[name];
  const named = process.env[variable];
  if (named) return named;
  return commands.flatMap((command) => folders.map((folder) => join(folder, command))).find(canRun) ?? null;
}

function foldersHere(): readonly string[] {
  return [...(process.env.PATH ?? '').split(delimiter).filter(Boolean), ...MORE_FOLDERS];
}

function canRun(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

function howToGet(missing: readonly ServerName[], obstacle: string): string {
  return [
    `Not found on this machine: ${missing.join(' and ')}. It was not installed because ${obstacle}.`,
    `On Debian: sudo apt-get install --no-install-recommends ${missing.map((name) => SERVERS[name].debian).join(' ')}`,
    `Elsewhere: install Apache httpd and rclone; or name the program in ${missing.map((name) => SERVERS[name].variable).join(' and ')}.`,
  ].join('\n');
}
