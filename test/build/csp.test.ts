import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { STYLE, STYLE_HASH } from '../../utils/sharing/html/style';
import { builtFolder, builtManifest, TARGETS } from './built';

/** What turns text into code, or into markup that may hold code. */
const SINKS = [
  /\beval\s*\(/,
  /\bnew Function\b/,
  /\bFunction\s*\(\s*["'`]/,
  /\.(?:inner|outer)HTML\s*=(?!=)/,
  /\binsertAdjacentHTML\b/,
  /\bdocument\.write(?:ln)?\s*\(/,
  /\bcreateContextualFragment\b/,
  /\bset(?:Timeout|Interval)\s*\(\s*["'`]/,
];

describe.each(TARGETS)('the pages built for %s', (target) => {
  const folder = builtFolder(target);
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  const pages = files.filter((file) => file.endsWith('.html'));
  const rules = new Map(
    String((builtManifest(target).content_security_policy as { extension_pages: string }).extension_pages)
      .split('; ')
      .map((rule) => [rule.split(' ')[0] ?? '', rule.split(' ').slice(1)]),
  );

  it('are all there', () => {
    const usual = ['dashboard', 'options', 'popup', 'sidebar', 'sidepanel', 'welcome'];
    const all = target === 'firefox' ? usual : [...usual, 'offscreen'];
    expect(pages.sort()).toEqual(all.map((name) => `${name}.html`).sort());
  });

  it.each(pages)(
    '%s holds no script, style or handler of its own, and names its files by their place alone',
    (page) => {
      const html = readFileSync(join(folder, page), 'utf8');
      expect(html).not.toMatch(/<style|\sstyle=|\son\w+=|javascript:|<base|<iframe|<object/i);
      const scripts = [...html.matchAll(/<script([^>]*)>([^<]*)/g)];
      expect(scripts.length).toBeGreaterThan(0);
      for (const [, attributes, text] of scripts)
        expect([text?.trim(), attributes]).toEqual(['', expect.stringMatching(/ src="\/[\w./-]+"/)]);
      for (const [, address] of html.matchAll(/\s(?:src|href)="([^"]*)"/g)) expect(address).toMatch(/^\/[\w./-]+$/);
    },
  );

  it.each(pages)('%s may ask nobody but the extension for anything', (page) => {
    const html = readFileSync(join(folder, page), 'utf8');
    const [, policy] = /http-equiv="Content-Security-Policy" content="([^"]+)"/.exec(html) ?? [];
    expect(policy?.replaceAll('&#39;', "'")).toBe("connect-src 'self'");
    expect(html.indexOf('Content-Security-Policy')).toBeLessThan(html.indexOf('<script'));
  });

  it('forbid by default, and loosen nothing that could run', () => {
    expect(rules.get('default-src')).toEqual(["'none'"]);
    expect(rules.get('script-src')).toEqual(["'self'"]);
    for (const kind of ['object-src', 'frame-src', 'worker-src', 'base-uri', 'form-action'])
      expect(rules.get(kind)).toEqual(["'none'"]);
    expect(rules.get('require-trusted-types-for')).toEqual(["'script'"]);
    expect(rules.get('trusted-types')).toEqual(['isoloir-inert']);
    // Any host, on the ports of public pages alone.
    const plain = [80, 443, 5005, 5006, 5984, 6984, 8080, 8443].map((port) => `http://*:${port}`);
    expect(rules.get('connect-src')).toEqual(["'self'", ...plain, 'https://*:*']);
    rules.delete('connect-src');
    expect([...rules.values()].flat().join(' ')).not.toMatch(/unsafe|\*|localhost|eval/);
  });

  it('let in one inline style sheet by its hash, that of the pages handed on', () => {
    const hash = `'sha256-${createHash('sha256').update(STYLE).digest('base64')}'`;
    expect(`'${STYLE_HASH}'`).toBe(hash);
    expect(rules.get('style-src')).toEqual(["'self'", hash]);
  });

  it('turn text into code nowhere, and into markup nowhere but within React, which is never asked to', () => {
    const found = files
      .filter((file) => file.endsWith('.js'))
      .flatMap((file) => {
        const code = readFileSync(join(folder, file), 'utf8');
        return SINKS.filter((sink) => sink.test(code)).map(
          (sink) => `${file.replace(/-[\w-]{8}\.js$/, '')}: ${sink.source}`,
        );
      });
    expect([...new Set(found)]).toEqual(['chunks/react: \\.(?:inner|outer)HTML\\s*=(?!=)']);
  });

  it('make one policy for Trusted Types, in one place', () => {
    for (const file of files.filter((name) => name.endsWith('.js'))) {
      const code = readFileSync(join(folder, file), 'utf8');
      const made = [...code.matchAll(/createPolicy\(([^,]+),/g)].map(([, name]) => name);
      expect([file, made.length]).toEqual([file, made.length > 0 ? 1 : 0]);
    }
  });
});
