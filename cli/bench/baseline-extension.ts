import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { FRAMED_HOST } from './bench-sites';

/**
 * The least that an extension of this kind could do: a script on every page that reads the title, the links and their addresses; a
 * popup and a frame page with one button in them. On one host its script mounts that frame.
 */
export async function writeBaselineExtension(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'isoloir-baseline-'));
  const files = {
    'manifest.json': JSON.stringify(MANIFEST, null, 2),
    'read.js': READ,
    'mount.js': MOUNT,
    'blank.html': BLANK,
  };
  await Promise.all(Object.entries(files).map(([name, text]) => writeFile(join(folder, name), text)));
  return folder;
}

const MANIFEST = {
  manifest_version: 3,
  name: 'Baseline',
  version: '1.0',
  action: { default_popup: 'blank.html' },
  content_scripts: [
    { matches: ['*://*/*'], js: ['read.js'], run_at: 'document_idle' },
    { matches: [`*://${FRAMED_HOST}/*`], js: ['mount.js'], run_at: 'document_idle' },
  ],
  web_accessible_resources: [{ resources: ['blank.html'], matches: ['*://*/*'] }],
};

const READ = `(() => {
  const read = { title: document.title, links: [] };
  for (const link of document.links) read.links.push([link.href, link.textContent]);
  globalThis.readHere = read;
})();`;

const MOUNT = `(() => {
  const frame = document.createElement('iframe');
  frame.src = chrome.runtime.getURL('blank.html');
  frame.style.cssText = 'position:fixed;inset:0 0 auto auto;width:360px;height:100%';
  const host = document.createElement('div');
  host.attachShadow({ mode: 'closed' }).append(frame);
  document.documentElement.append(host);
})();`;

const BLANK =
  '<!doctype html><meta charset="utf-8"><title>Blank</title><h1>Blank</h1><button type="button">Press</button>';
