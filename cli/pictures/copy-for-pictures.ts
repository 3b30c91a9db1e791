import { cpSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { putInFonts } from './put-in-fonts';

/** The day on which all pictures are taken: in the weeks before the vote that the demonstration sites speak of. */
export const DAY = '2029-05-14T09:30:00.000Z';

const CLOCK = 'clock.js';

/**
 * A copy of the built extension that believes it is `DAY` when this runs; its clock goes on from there. So pictures taken today and next
 * year say the same, and with fonts of their own, look the same on every machine. The worker of the copy knows `setBack(days)`, for what
 * is to have happened before.
 */
export function copyForPictures(extensionDir: string): string {
  const copy = mkdtempSync(join(tmpdir(), 'isoloir-pictures-'));
  cpSync(extensionDir, copy, { recursive: true });
  const clock = clockSource(Date.parse(DAY) - Date.now());
  writeFileSync(join(copy, CLOCK), clock);
  prepend(join(copy, 'background.js'), `${clock}\n`);
  loosenPolicy(join(copy, 'manifest.json'));
  const fonts = putInFonts(copy);
  for (const file of readdirSync(copy).filter((name) => name.endsWith('.html'))) {
    const path = join(copy, file);
    const page = readFileSync(path, 'utf8').replace('<head>', `<head><script src="/${CLOCK}"></script>`);
    writeFileSync(path, page.replace('</head>', `<link rel="stylesheet" href="${fonts}"></head>`));
  }
  return copy;
}

/** What stands around a screenshot in a picture is handed to a page of the copy as markup with styles of its own (`drawPage`). */
function loosenPolicy(path: string): void {
  const manifest = JSON.parse(readFileSync(path, 'utf8'));
  const content_security_policy = { extension_pages: "script-src 'self'; object-src 'self'" };
  writeFileSync(path, JSON.stringify({ ...manifest, content_security_policy }));
}

function prepend(path: string, text: string): void {
  writeFileSync(path, text + readFileSync(path, 'utf8'));
}

function clockSource(ahead: number): string {
  return `{
  const Real = Date;
  let shift = ${ahead};
  globalThis.setBack = (days) => { shift = ${ahead} - days * 86_400_000; };
  globalThis.Date = class extends Real {
    constructor(...parts) {
      if (parts.length > 0) super(...parts);
      else super(Real.now() + shift);
    }
    static now() { return Real.now() + shift; }
  };
}`;
}
