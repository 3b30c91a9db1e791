import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** What the extension is compared with: a script that does nothing, and one that reads title, links and their addresses. */
export const REFERENCES = {
  empty: '(() => {})();',
  links: `(() => {
  const read = { title: document.title, links: [] };
  for (const link of document.links) read.links.push([link.href, link.textContent]);
  globalThis.readHere = read;
})();`,
} as const;

/** Registers its script when it is installed, and the same way as ours. */
const WORKER = `chrome.runtime.onInstalled.addListener(() => chrome.scripting.registerContentScripts([
  { id: 'reader', js: ['reader.js'], matches: ['*://*/*'], runAt: 'document_idle', allFrames: false },
]));`;

/** Writes one of them, unpacked, into a new folder and gives it. */
export async function writeReferenceExtension(name: keyof typeof REFERENCES): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), `isoloir-bench-${name}-`));
  const manifest = {
    manifest_version: 3,
    name: `Reference: ${name}`,
    version: '1.0',
    permissions: ['scripting'],
    host_permissions: ['*://*/*'],
    background: { service_worker: 'worker.js' },
  };
  await writeFile(join(folder, 'manifest.json'), JSON.stringify(manifest));
  await writeFile(join(folder, 'worker.js'), WORKER);
  await writeFile(join(folder, 'reader.js'), REFERENCES[name]);
  return folder;
}
