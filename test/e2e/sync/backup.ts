import { cp, mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { type Device, reopen } from './devices';

/** By these a running browser keeps others away from its profile; no backup has them. */
const LOCKS = /^(?:Singleton|lock$|\.parentlock$)/;

/** A copy of everything on a device's disk, taken while its browser is closed. */
export interface Backup {
  /** Closes the browser, puts the copy in the place of what is there, and starts it again. */
  restore(): Promise<void>;
  remove(): Promise<void>;
}

export async function backUp(device: Device): Promise<Backup> {
  const folder = await mkdtemp(join(tmpdir(), 'isoloir-backup-'));
  await device.browser.restart((profile) => copy(profile, folder));
  await reopen(device);
  return {
    async restore() {
      await device.browser.restart(async (profile) => {
        for (const name of await readdir(profile)) await rm(join(profile, name), { recursive: true, force: true });
        await copy(folder, profile);
      });
      await reopen(device);
    },
    remove: () => rm(folder, { recursive: true, force: true }),
  };
}

function copy(from: string, to: string): Promise<void> {
  return cp(from, to, { recursive: true, verbatimSymlinks: true, filter: (path) => !LOCKS.test(basename(path)) });
}
