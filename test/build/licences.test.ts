import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Licence } from '../../cli/build/licences';
import { packageFolder } from '../../cli/build/licences';
import { builtFolder, TARGETS } from './built';

/** Licences under which what is inside may be handed on with the source and these texts. */
const ALLOWED = ['MIT', 'ISC', '0BSD', 'BSD-2-Clause', 'BSD-3-Clause', 'Apache-2.0', 'MPL-2.0'];

describe.each(TARGETS)('the licences in the build for %s', (target) => {
  const licences: Licence[] = JSON.parse(readFileSync(join(builtFolder(target), 'licences.json'), 'utf8'));

  it('are of what is inside: React, the schemas, the database, the messages', () => {
    const names = licences.map(({ name }) => name);
    expect(names).toEqual(
      expect.arrayContaining(['react', 'react-dom', 'scheduler', 'zod', 'idb', 'intl-messageformat']),
    );
    // What only builds and tests is not inside.
    expect(names.filter((name) => /^(vite|vitest|typescript|jsdom|axe-core|puppeteer-core)$/.test(name))).toEqual([]);
  });

  it.each(licences)('$name $version: its text, under a licence that allows it to be handed on', ({ licence, text }) => {
    expect(ALLOWED).toContain(licence);
    expect(text).toMatch(/permission|licen[cs]e/i);
    expect(text.length).toBeGreaterThan(500);
  });
});

describe('the package that a module belongs to', () => {
  it.each([
    ['/somewhere/node_modules/react/index.js', '/somewhere/node_modules/react'],
    ['/a/node_modules/@noble/hashes/esm/sha2.js', '/a/node_modules/@noble/hashes'],
    ['/a/node_modules/one/node_modules/two/x/y.js', '/a/node_modules/one/node_modules/two'],
    ['\0/a/node_modules/react/index.js?commonjs-module', '/a/node_modules/react'],
    ['/a/utils/report/report.ts', null],
    ['\0vite/preload-helper.js', null],
  ])('%j lies in %j', (id, folder) => expect(packageFolder(id)).toBe(folder));
});
