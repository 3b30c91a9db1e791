import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import pixelmatch from 'pixelmatch';
import { type Picture, readPng, writePalettePng, writePng } from './pixels-png';

const KEPT = fileURLToPath(new URL('pixels', import.meta.url));
const SEEN = fileURLToPath(new URL('../../.output/pixels', import.meta.url));
/** The browser that drew what is kept: another one sets letters otherwise. */
const DRAWN_BY = join(KEPT, 'chromium.txt');

/** How different a pixel may be (0 to 1), and what share of them may be more different than that. */
const ALLOWED = { pixel: 0.1, share: 0.001 } as const;

export const UPDATING = Boolean(process.env.UPDATE_PIXELS);

/** Whether pictures drawn by this version of Chromium can be compared with what is kept. */
export function comparable(major: string): boolean {
  if (UPDATING) write(DRAWN_BY, `${major}\n`);
  return existsSync(DRAWN_BY) && readFileSync(DRAWN_BY, 'utf8').trim() === major;
}

/** What is wrong with a picture, in words; null where it is the kept one. With UPDATE_PIXELS it becomes the kept one. */
export function differenceOf(name: string, screenshot: Uint8Array): string | null {
  const seen = readPng(screenshot);
  const file = join(KEPT, `${name}.png`);
  const written = writePalettePng(seen);
  if (UPDATING) {
    write(file, written);
    return null;
  }
  if (!existsSync(file)) return tell(name, seen, 'is not kept yet: UPDATE_PIXELS=1 keeps it');
  const bytes = readFileSync(file);
  if (bytes.equals(written)) return null;
  const kept = readPng(bytes);
  const { width, height } = kept;
  if (width !== seen.width || height !== seen.height)
    return tell(name, seen, `is ${seen.width} × ${seen.height}, not ${width} × ${height}`);
  const diff = Buffer.alloc(width * height * 4);
  const other = pixelmatch(kept.data, seen.data, diff, width, height, { threshold: ALLOWED.pixel });
  if (other <= width * height * ALLOWED.share) return null;
  write(join(SEEN, `${name}.diff.png`), writePng({ width, height, data: diff }));
  return tell(name, seen, `differs in ${other} pixels`);
}

function tell(name: string, seen: Picture, what: string): string {
  const file = join(SEEN, `${name}.png`);
  write(file, writePng(seen));
  return `${name} ${what} (.output/pixels/${name}.png)`;
}

function write(file: string, content: Uint8Array | string): void {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, content);
}
