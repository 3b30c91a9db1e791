import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';
import * as z from 'zod/mini';

/** A package whose code is in the build: its SPDX licence and the whole text that it comes with. */
export interface Licence {
  name: string;
  version: string;
  licence: string;
  text: string;
}

/** Notes the folders of packages whose code really ends up in what is built, over as many builds as it is given to. */
export function notePackages(): { plugin: Plugin; folders: ReadonlySet<string> } {
  const folders = new Set<string>();
  const plugin: Plugin = {
    name: 'note-packages',
    generateBundle(_, bundle) {
      for (const part of Object.values(bundle)) {
        if (part.type !== 'chunk') continue;
        for (const id of part.moduleIds) {
          const folder = packageFolder(id);
          if (folder) folders.add(folder);
        }
      }
    },
  };
  return { plugin, folders };
}

/** The folder of the innermost package that a module's path names; null for our own modules and those that the bundler makes itself. */
export function packageFolder(id: string): string | null {
  return /^[^?]*\/node_modules\/(?:@[^/]+\/)?[^/]+(?=\/)/.exec(id.replace('\0', ''))?.[0] ?? null;
}

/**
 * Reads the licence of each package, sorted by name. Throws where one says none, or comes without a text for any other licence than MIT,
 * whose terms are the same for everybody: such a package is not shipped.
 */
export function readLicences(folders: Iterable<string>, root: string): Licence[] {
  const licences = [...folders].map((folder) => {
    const about = About.parse(JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')));
    const file = readdirSync(folder).find((it) => /^(licen[cs]e|copying)(\.(md|txt))?$/i.test(it));
    if (!file && about.license !== 'MIT')
      throw new Error(`${about.name} is under ${about.license} and comes without its text`);
    const text = file ? readFileSync(join(folder, file), 'utf8') : mitOf(about, root);
    return {
      name: about.name,
      version: about.version,
      licence: about.license,
      text: text.replaceAll('\r\n', '\n').trim(),
    };
  });
  // The same version may lie in several folders.
  const once = new Map(licences.map((it) => [`${it.name} ${it.version}`, it]));
  return [...once.keys()].sort().flatMap((key) => once.get(key) ?? []);
}

const Author = z.union([
  z.string(),
  z.pipe(
    z.object({ name: z.string() }),
    z.transform(({ name }) => name),
  ),
]);

const About = z.object({
  name: z.string(),
  version: z.string(),
  license: z.string(),
  author: z._default(Author, ''),
  repository: z._default(
    z.union([
      z.string(),
      z.pipe(
        z.object({ url: z.string() }),
        z.transform(({ url }) => url),
      ),
    ]),
    '',
  ),
});

/** The terms of the MIT licence, as they stand in ours, for a package that names it and brings no text. */
function mitOf({ name, author, repository }: z.infer<typeof About>, root: string): string {
  const own = readFileSync(join(root, 'LICENSE'), 'utf8');
  const terms = own.slice(own.indexOf('Permission is hereby granted'));
  return `MIT License\n\nCopyright (c) ${author || `the authors of ${name}`} ${repository && `(${repository})`}\n\n${terms}`;
}
