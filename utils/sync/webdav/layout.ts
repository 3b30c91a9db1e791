import { NAME } from '../http/record-name';
import type { Entry } from './read-multistatus';

/** Below the address: one folder for each device, in it one file for each record. "v1" is this layout, and all that is in the files. */
export const ROOT = 'isoloir/v1/';

/** Folders on the way to a device's, outermost first. */
export const FOLDERS = ['isoloir/', ROOT];

const EXTENSION = '.bin';

export function folderPath(folder: string): string {
  return `${ROOT}${folder}/`;
}

export function recordPath(folder: string, name: string): string {
  return `${folderPath(folder)}${name}${EXTENSION}`;
}

export function isDeviceFolder({ name, isFolder }: Entry): boolean {
  return isFolder && NAME.test(name);
}

/** The name of the record that lies in a file; null where it is none. */
export function recordIn({ name, isFolder }: Entry): string | null {
  const record = name.endsWith(EXTENSION) ? name.slice(0, -EXTENSION.length) : '';
  return !isFolder && NAME.test(record) ? record : null;
}
