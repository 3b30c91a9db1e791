import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const store = join(import.meta.dirname, '../../store');

/** Fields of the stores' forms, as they are named in every language. */
export const FIELDS = [
  'Name',
  'Summary',
  'Description',
  'Single purpose',
  'Permissions',
  'Chrome: data use',
  'Edge: data use',
  'Firefox: data collection',
  'Pictures',
];

/** What stands under the headings of one level of a text, by heading. */
export function partsOf(text: string, level: '#' | '##'): Map<string, string> {
  const [, ...parts] = `\n${text}`.split(`\n${level} `);
  return new Map(
    parts.map((part) => {
      const [heading = '', ...lines] = part.split('\n');
      return [heading.trim(), lines.join('\n').trim()];
    }),
  );
}

export function hasListing(language: string): boolean {
  return existsSync(join(store, language, 'listing.md'));
}

/** What a store is told in a language, by field. */
export function readListing(language: string): Map<string, string> {
  return partsOf(readFileSync(join(store, language, 'listing.md'), 'utf8'), '#');
}
