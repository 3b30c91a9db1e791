import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Contents of all files under a folder whose path ends so, in the order of their paths; none where there is no such folder. */
export function readFiles(folder: string, ending: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith(ending))
    .sort()
    .map((path) => join(folder, path))
    .filter((path) => existsSync(path))
    .map((path) => readFileSync(path, 'utf8'));
}
