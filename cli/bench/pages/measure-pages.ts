import { rm } from 'node:fs/promises';
import type { ExtensionBrowser } from '../../browsers/extension-browser';
import { launchWithExtension } from '../../browsers/launch';
import { serveSites } from '../../browsers/serve-sites';
import type { PageClass } from './page-class';
import { writeReferenceExtension } from './reference-extensions';
import { type Row, summarise, type Visited } from './summarise';
import { type Visit, visit } from './visit';

const files = import.meta.glob<PageClass>('./classes/*.ts', { eager: true, import: 'default' });

/** Kinds of pages by name. */
export const PAGE_CLASSES = new Map(
  Object.entries(files).map(([path, kind]) => [path.replace(/^.*\/|\.ts$/g, ''), kind]),
);

export interface PagesWanted {
  extensionDir: string;
  /** Names of classes; none means all. */
  classes: readonly string[];
  rounds: number;
  /** Further extensions, unpacked, by name. */
  further: ReadonlyMap<string, string>;
}

/** Visits every class of pages with ours, the references, none and further extensions in turns; the first round warms up and does not count. */
export async function measurePages({ extensionDir, classes, rounds, further }: PagesWanted): Promise<Row[]> {
  const chosen = [...PAGE_CLASSES].filter(([name]) => classes.length === 0 || classes.includes(name));
  const html = new Map(chosen.map(([name, kind]) => [`${name}.pages.example`, kind.html()]));
  const served = await serveSites({ get: (host) => siteOf(html.get(host)) });
  const references = { empty: await writeReferenceExtension('empty'), links: await writeReferenceExtension('links') };
  const browsers: [string, ExtensionBrowser][] = [];
  const open = async (name: string, dir: string | undefined, watching: 'granted' | 'no') =>
    browsers.push([
      name,
      await launchWithExtension('chromium', { proxy: served.proxy, headless: true, extensionDir: dir, watching }),
    ]);
  try {
    await open('none', undefined, 'no');
    for (const [name, dir] of Object.entries(references)) await open(name, dir, 'no');
    await open('ours', extensionDir, 'granted');
    for (const [name, dir] of further) await open(name, dir, 'no');
    const visited: Visited[] = [];
    for (const [page, { size, moves = 0 }] of chosen) {
      console.error(`Visiting ${page}.`);
      const visits = new Map<string, Visit[]>(browsers.map(([name]) => [name, []]));
      for (let round = 0; round <= rounds; round += 1) {
        for (const [name, browser] of browsers) {
          const one = await visit(browser, `http://${page}.pages.example/`, moves);
          if (round > 0) visits.get(name)?.push(one);
        }
      }
      for (const [extension, all] of visits) visited.push({ page, size, extension, visits: all });
    }
    return summarise(visited);
  } finally {
    await Promise.all(browsers.map(([, browser]) => browser.close()));
    await served.close();
    await Promise.all(Object.values(references).map((dir) => rm(dir, { recursive: true, force: true })));
  }
}

function siteOf(body: string | undefined) {
  return body === undefined ? undefined : () => ({ headers: { 'content-type': 'text/html; charset=utf-8' }, body });
}
