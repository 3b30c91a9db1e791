import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { JUDGING } from '../house/judging-words';
import { partyInText } from '../house/party-in';
import { FIELDS, hasListing, partsOf, readListing } from './listing';

const root = join(import.meta.dirname, '../..');
const locales = readdirSync(join(root, 'public/_locales'));
const listed = locales.filter(hasListing);
const config = readFileSync(join(root, 'wxt.config.ts'), 'utf8');

/** Languages whose pictures lie in the repository, and which: five screenshots and two tiles. */
const KEPT = ['en', 'fr'];
const PICTURES = [
  '1-sidebar.png',
  '2-popup.png',
  '3-comparison.png',
  '4-note.png',
  '5-welcome.png',
  'marquee.png',
  'tile.png',
];

/** Every permission that any browser is asked for, as the configuration writes them. */
function permissionsAsked(): string[] {
  const list = /permissions: \[([\s\S]*?)\n {6}\],/.exec(config)?.[1] ?? '';
  const named = [...list.matchAll(/'([A-Za-z]+)'/g)].map(([, name = '']) => name);
  const hosts = /WATCHED_HOSTS = '([^']+)'/.exec(config)?.[1] ?? '';
  return [...named, hosts].sort();
}

it('every language of the interface tells the stores in its own words', () => {
  expect(listed).toContain('en');
  expect(locales.filter((locale) => !hasListing(locale))).toEqual([]);
});

it('no folder is left of a language that the interface does not speak', () => {
  const folders = readdirSync(join(root, 'store'), { withFileTypes: true }).filter((it) => it.isDirectory());
  expect(folders.map(({ name }) => name).filter((name) => !locales.includes(name))).toEqual([]);
});

describe.each(listed)('the listing in %s', (language) => {
  const listing = readListing(language);
  const field = (name: string) => listing.get(name) ?? '';
  const messages = JSON.parse(readFileSync(join(root, `public/_locales/${language}/messages.json`), 'utf8'));

  it('fills every field, in their order', () => {
    expect([...listing.keys()]).toEqual(FIELDS);
    for (const name of FIELDS) expect(field(name), name).not.toBe('');
  });

  it('has the name and the summary that the manifest has, short enough for every store', () => {
    expect(field('Name')).toBe(messages.extension_name.message);
    expect(field('Summary')).toBe(messages.extension_description.message);
    expect(field('Summary').length).toBeLessThanOrEqual(132);
    expect(field('Description').length).toBeLessThanOrEqual(10_000);
  });

  it('gives a reason for every permission, and for no other', () => {
    const reasons = partsOf(field('Permissions'), '##');
    expect([...reasons.keys()].sort()).toEqual(permissionsAsked());
    for (const [name, reason] of reasons) {
      expect(reason.length, name).toBeGreaterThan(40);
      // Chrome's form takes no more for one permission.
      expect(reason.length, name).toBeLessThanOrEqual(1_000);
    }
  });

  it('tells Firefox what the manifest tells it: nothing is collected, and what may be asked for once syncing is turned on', () => {
    expect(field('Firefox: data collection')).toBe('required: none\noptional: browsingActivity, websiteContent');
    expect(config).toContain(
      "data_collection_permissions: { required: ['none'], optional: ['browsingActivity', 'websiteContent'] }",
    );
  });

  it('names no party', () => {
    expect(partyInText([...listing.values()].join('\n'))).toBeUndefined();
  });

  it('never uses the words the wording rules forbid', () => {
    const forbidden = JUDGING[language];
    expect([...listing].filter(([, text]) => forbidden?.test(text) ?? true)).toEqual([]);
  });

  it('has a caption for each of the five pictures that stores take', () => {
    expect(field('Pictures').match(/^\d\. .+$/gm)).toHaveLength(5);
  });
});

it('the repository keeps the pictures of two languages, small, and makes the others when they are asked for', () => {
  const sizes = listed.flatMap((language) => {
    const folder = join(root, 'store', language, 'screenshots');
    if (!KEPT.includes(language)) return [];
    const names = readdirSync(folder).sort();
    expect({ language, names }).toEqual({ language, names: PICTURES });
    return names.map((name) => statSync(join(folder, name)).size);
  });
  expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThan(3_000_000);
});

it('every language has what the citizen of its pictures writes', () => {
  const stories = readdirSync(join(root, 'cli/pictures/words')).map((file) => file.replace(/\.ts$/, ''));
  expect(stories.sort()).toEqual([...locales].sort());
});

it('the check bites: the configuration asks for something', () => {
  expect(permissionsAsked()).toContain('activeTab');
  expect(permissionsAsked()).toContain('menus');
  expect(permissionsAsked()).toContain('sidePanel');
});
