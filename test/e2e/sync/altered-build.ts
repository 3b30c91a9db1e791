import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export const WEEK = 7 * 86_400_000;

/** A page of the extension that may ask everything, and here does nothing by itself: others follow what other devices do. */
export const ASKER = 'popup.html';
/** Opens by itself when the extension is installed, and would follow too. */
const FIRST_PAGE = 'welcome.html';

/** A built extension in a folder of its own, whose background can be told that it is later than it is. */
export interface AlteredBuild {
  dir: string;
  /** From when the extension is next loaded anew: `Date` in its background goes ahead by so many milliseconds. */
  goAheadBy(milliseconds: number): void;
  remove(): void;
}

/**
 * No browser lets its driver move the clock of a background, and whoever moves the machine's moves everything on it. So a copy of the build
 * is given a first line, and two empty pages. All else in it is what people get.
 */
export function alteredBuild(built: string): AlteredBuild {
  const dir = mkdtempSync(join(tmpdir(), 'isoloir-altered-'));
  cpSync(built, dir, { recursive: true });
  for (const page of [ASKER, FIRST_PAGE])
    writeFileSync(join(dir, page), '<!doctype html><html lang="en"><title>Empty</title></html>');
  const file = join(dir, 'background.js');
  const code = readFileSync(file, 'utf8');
  return {
    dir,
    goAheadBy: (milliseconds) => writeFileSync(file, `${ahead(milliseconds)}\n${code}`),
    remove: () => rmSync(dir, { recursive: true, force: true }),
  };
}

/** What came out of a database is a date of the browser's own, hence `hasInstance`. */
function ahead(milliseconds: number): string {
  return `{ const Real = Date; globalThis.Date = class Date extends Real {
    constructor(...given) { if (given.length > 0) super(...given); else super(Real.now() + ${milliseconds}); }
    static now() { return Real.now() + ${milliseconds}; }
    static [Symbol.hasInstance](value) { return value instanceof Real; }
  }; }`;
}
