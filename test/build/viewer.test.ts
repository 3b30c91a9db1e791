import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildViewer } from '../../cli/viewer/build-viewer';

/** People open it on telephones, once: page, script and style sheet together. */
const GZIP_LIMIT = 61_000;

describe('the built viewer', () => {
  let folder: string;
  const read = (name: string) => readFileSync(join(folder, name), 'utf8');
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'isoloir-viewer-'));
    await buildViewer(folder);
  }, 60_000);
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it('is four plain files', () => {
    expect(readdirSync(folder).sort()).toEqual(['README.txt', 'index.html', 'viewer.css', 'viewer.js']);
  });

  it(`is at most ${GZIP_LIMIT} bytes, gzipped`, () => {
    const sizes = ['index.html', 'viewer.css', 'viewer.js'].map((name) => gzipSync(read(name), { level: 9 }).length);
    console.log(`viewer: ${sizes.reduce((all, one) => all + one)} bytes gzipped`);
    expect(sizes.reduce((all, one) => all + one)).toBeLessThanOrEqual(GZIP_LIMIT);
    expect(sizes[2]).toBeGreaterThan(10_000);
  });

  it('lets its page load its own script and style sheet and nothing else', () => {
    const [, policy = ''] = /http-equiv="Content-Security-Policy"\s+content="([^"]+)"/.exec(read('index.html')) ?? [];
    const rules = policy.split(';').map((rule) => {
      const [directive = '', ...sources] = rule.trim().split(' ');
      return [directive, sources.join(' ')];
    });
    expect(Object.fromEntries(rules)).toEqual({
      'default-src': "'none'",
      'script-src': "'self'",
      'style-src': "'self'",
      'img-src': 'data:',
      'connect-src': "'none'",
      'form-action': "'none'",
      'base-uri': "'none'",
      'require-trusted-types-for': "'script'",
      'trusted-types': "'none'",
    });
  });

  it('tells nobody where a reader comes from, and no search engine what it holds', () => {
    expect(read('index.html')).toMatch(/<meta name="referrer" content="no-referrer"/);
    expect(read('index.html')).toMatch(/<meta name="robots" content="noindex, nofollow"/);
  });

  it('names its files by relative addresses, and no other', () => {
    const addresses = [...read('index.html').matchAll(/\s(?:src|href)="([^"]+)"/g)].map(([, address]) => address);
    expect(addresses.filter((address) => !address?.startsWith('data:image/svg+xml,'))).toEqual([
      'viewer.css',
      'viewer.js',
    ]);
    expect(read('viewer.css')).not.toMatch(/url\(|@import/);
  });

  it('makes no request, stores nothing and writes no markup', () => {
    expect(read('viewer.js')).not.toMatch(
      /\bfetch\(|XMLHttpRequest|WebSocket|EventSource|sendBeacon|localStorage|sessionStorage|indexedDB|document\.cookie|innerHTML|outerHTML|insertAdjacentHTML|document\.write|\beval\(|new Function|\bimport\(/,
    );
  });

  it('speaks both languages', () => {
    expect(read('viewer.js')).toContain('Copy for Isoloir');
    expect(read('viewer.js')).toContain('Copier pour Isoloir');
  });

  it('says how to host it', () => {
    expect(read('README.txt')).toMatch(/Content-Security-Policy: default-src 'none'/);
  });
});
