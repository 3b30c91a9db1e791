import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { builtFolder, TARGETS } from './built';

/** The detector runs on every page a citizen opens: its size is the product's cost to everyone. */
const RAW_LIMIT = 15_000;
const GZIP_LIMIT = 6_000;

describe.each(TARGETS)('the detector for %s', (target) => {
  const code = readFileSync(join(builtFolder(target), 'content-scripts/detector.js'));

  it(`is at most ${RAW_LIMIT} bytes, ${GZIP_LIMIT} gzipped`, () => {
    expect(code.byteLength).toBeLessThanOrEqual(RAW_LIMIT);
    expect(gzipSync(code, { level: 9 }).byteLength).toBeLessThanOrEqual(GZIP_LIMIT);
    expect(code.byteLength).toBeGreaterThan(1_000);
  });

  it('carries neither zod, nor React, nor the polyfill', () => {
    expect(code.toString()).not.toMatch(
      /ZodError|_zod|safeParse|react\.|createElement\(|webextension-polyfill|wrapAPIs/,
    );
  });

  it('makes no request and touches no store or markup of the page', () => {
    expect(code.toString()).not.toMatch(
      /\bfetch\(|XMLHttpRequest|WebSocket|localStorage|indexedDB|innerHTML|outerHTML|sendBeacon/,
    );
  });
});
