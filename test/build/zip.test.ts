import { mkdirSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Hashes, makeZips } from '../../cli/release/make-zips';
import { unpack } from '../../cli/release/unpack';

const root = join(import.meta.dirname, '../..');
const targets = ['chrome', 'firefox'] as const;

describe('what goes to the stores', () => {
  const parent = mkdtempSync(join(tmpdir(), 'isoloir-zip-'));
  const zips = join(parent, 'zips');
  let here: Hashes;
  beforeAll(async () => {
    mkdirSync(zips);
    here = await makeZips(root, process.execPath, { targets, folder: zips });
  }, 240_000);
  afterAll(() => rmSync(parent, { recursive: true, force: true }));

  it('is a zip for each browser, and the sources', () => {
    expect(Object.keys(here).map((name) => name.replace(/^isoloir-[\d.]+-/, ''))).toEqual([
      'chrome.zip',
      'firefox.zip',
      'sources.zip',
    ]);
  });

  it('is built again, to the same bytes, from the sources zip in another folder', { timeout: 240_000 }, async () => {
    const elsewhere = join(parent, 'another', 'place');
    const sources = Object.keys(here).find((name) => name.endsWith('-sources.zip'));
    unpack(join(zips, sources ?? ''), elsewhere);
    symlinkSync(join(root, 'node_modules'), join(elsewhere, 'node_modules'), 'junction');
    expect(await makeZips(elsewhere, process.execPath, { targets })).toEqual(here);
  });
});
