import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { BrowserName } from '../../../cli/browsers/browser-places';

/** Where a profile holds what extensions store. What the browser itself remembers of her visits is another matter. */
const OURS: Record<BrowserName, RegExp> = {
  chromium: /(?:Extension (?:Settings|State|Scripts|Rules)|chrome-extension_|Service Worker|[/\\]ext[/\\])/,
  firefox: /(?:moz-extension|browser-extension-data|extension-store)/,
};

/** Which of some words stand in the files of a closed profile that hold what extensions store, in one byte a letter or two. Throws where there is no such file. */
export function namedOnDisk(profile: string, browser: BrowserName, words: readonly string[]): string[] {
  const files = readdirSync(profile, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name))
    .filter((path) => OURS[browser].test(path));
  if (files.length === 0) throw new Error(`nothing of an extension lies in ${profile}`);
  const contents = files.map((path) => readFileSync(path));
  return words.filter((word) =>
    contents.some((bytes) => bytes.includes(word) || bytes.includes(Buffer.from(word, 'utf16le'))),
  );
}
