import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { folderSite, type Sites } from './sites';

const FOLDER = fileURLToPath(new URL('../../test/sites', import.meta.url));

/** The whole pages of `test/sites`: every case is a folder that holds one folder for each of its hosts. */
export function demoSites(): Sites {
  const hosts = foldersIn(FOLDER).flatMap((slug) =>
    foldersIn(join(FOLDER, slug)).map((host) => [host, folderSite(join(FOLDER, slug, host))] as const),
  );
  return new Map(hosts);
}

function foldersIn(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => (entry.isDirectory() ? [entry.name] : []));
}
