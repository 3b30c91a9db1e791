import { createHash } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { zip } from 'wxt';

const root = join(import.meta.dirname, '../..');

/** Zips the Firefox build, with its sources, into a folder of its own; gives each file's SHA-256 by name. */
async function hashZips(): Promise<Record<string, string>> {
  const folder = mkdtempSync(join(tmpdir(), 'isoloir-zip-'));
  try {
    await zip({ root, browser: 'firefox', outDir: folder, logger: silent });
    const zips = readdirSync(folder).filter((file) => file.endsWith('.zip'));
    return Object.fromEntries(
      zips.map((file) => [
        file,
        createHash('sha256')
          .update(readFileSync(join(folder, file)))
          .digest('hex'),
      ]),
    );
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const nothing = () => {};
const silent = {
  debug: nothing,
  log: nothing,
  info: nothing,
  warn: nothing,
  error: console.error,
  fatal: console.error,
  success: nothing,
  level: 0,
};

it('the same sources zip to the same bytes twice, extension and sources', { timeout: 180_000 }, async () => {
  const first = await hashZips();
  const second = await hashZips();
  expect(Object.keys(first)).toHaveLength(2);
  expect(second).toEqual(first);
});
