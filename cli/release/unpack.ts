import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve, sep } from 'node:path';
import { unzipSync } from 'fflate';

/** Unpacks a zip into a folder. Throws where an entry would lie outside it. */
export function unpack(zip: string, folder: string): void {
  for (const [name, content] of Object.entries(unzipSync(readFileSync(zip)))) {
    if (name.endsWith('/')) continue;
    const place = join(folder, name);
    if (!resolve(place).startsWith(resolve(folder) + sep)) throw new Error(`${name} would lie outside ${folder}`);
    mkdirSync(dirname(place), { recursive: true });
    writeFileSync(place, content);
  }
}
