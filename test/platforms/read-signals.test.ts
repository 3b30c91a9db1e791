import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { PageFacts } from '../../utils/facts';
import type { Fingerprints, Mark } from '../../utils/platforms/define-platform';
import { type KnownPlatform, knownPlatforms } from '../../utils/platforms/known-platforms';
import { lookTable } from '../../utils/platforms/look-table';
import { emptyTables } from '../../utils/platforms/look-tables';
import { viewPage } from '../../utils/platforms/page-view';
import { compileSignals } from '../../utils/platforms/read-signals';
import { pageOf } from './page-of';

/** A table in which nothing is looked up: every fingerprint is tried at everything. */
const plainTable: typeof lookTable = (thingsOn, cluesOf) => {
  const table = lookTable(thingsOn, cluesOf);
  return { ...table, add: (_, look, see) => table.add(null, look, see) };
};

const stranger: Omit<KnownPlatform, 'id' | 'fingerprints'> = {
  name: 'Stranger',
  kind: 'host-platform',
  purpose: 'community',
  source: '',
  date: '2026-11-22',
  hosts: [],
  confusedWith: [],
  examples: [],
  counterexamples: [],
};

/** Patterns that are hard to look up: hardly a letter of them is sure. */
const odd: KnownPlatform = {
  ...stranger,
  id: 'odd',
  fingerprints: {
    address: ['*.com', '{account}.*.example'],
    script: ['**/a*/b', '**/*.js', '/x/{account}', '*-x.y/a'],
    inlineScript: ['a b', 'kiss * {account}', '*', 'Straße'],
    id: ['a*', '*b', 'ab*c*', '*', 'ab'],
    class: ['a*', 'abc*', '*-z'],
    meta: [{ name: '*', match: 'a' }],
    fields: [[], ['a', 'b']],
  },
  except: ['x.com/**/a'],
  reserved: ['www'],
};
const platforms = [...knownPlatforms, odd];

const lookedUp = compileSignals(platforms);
const tried = compileSignals(platforms, emptyTables(plainTable));
const told = (read: typeof lookedUp, facts: Partial<PageFacts>) =>
  read(viewPage(pageOf(facts))).map(({ platform, signals }) => ({ platform: platform.id, signals }));

/** What stands in the catalogue where a page's own things would, with wildcards filled in. */
const written = (kind: keyof Fingerprints) =>
  platforms.flatMap(({ fingerprints }) => (fingerprints[kind] ?? []).map(textOf));
const textOf = (mark: Mark | Record<string, string> | string[]): string =>
  typeof mark === 'string' ? mark : Array.isArray(mark) ? (mark[0] ?? '') : (mark.match ?? '');
const filledIn = (patterns: string[]) =>
  fc
    .tuple(
      fc.constantFrom('none', ...patterns),
      fc.constantFrom('', 'a', 'a/b', 'x.y', 'www'),
      fc.constantFrom('', '/', '-z'),
    )
    .map(([pattern, filling, end]) => pattern.replaceAll('{account}', 'someone').replace(/\*+/g, filling) + end);
const address = filledIn(
  (['address', 'stylesheet', 'script', 'image', 'frame', 'path', 'link', 'form'] as const).flatMap(written),
).map((it) => (it.startsWith('/') ? `https://page.example${it}` : `https://${it}`));
const words = filledIn((['inlineScript', 'generator', 'meta'] as const).flatMap(written));
const name = filledIn((['id', 'class', 'fields'] as const).flatMap(written));
const few = <T>(one: fc.Arbitrary<T>) => fc.array(one, { maxLength: 8 });

const page: fc.Arbitrary<Partial<PageFacts>> = fc.record({
  url: fc.oneof(fc.constant('https://page.example/'), address),
  assets: few(fc.record({ kind: fc.constantFrom('stylesheet', 'script', 'image', 'frame', 'media'), url: address })),
  links: few(
    fc.record({
      url: address,
      text: fc.oneof(words, fc.constantFrom(...knownPlatforms.map((it) => it.name))),
      area: fc.constantFrom('footer', 'body'),
    }),
  ),
  relations: few(fc.record({ rel: fc.constantFrom('edituri', 'EditURI', 'https://api.w.org/', 'x'), url: address })),
  metas: few(fc.record({ name: fc.constantFrom('generator', 'description', 'twitter:app'), content: words })),
  inlineScripts: few(fc.tuple(fc.constantFrom('s', 'ſ', 'S'), words).map(([s, code]) => code.replaceAll('s', s))),
  ids: few(name),
  classes: few(name),
  forms: few(
    fc.record({
      action: address,
      method: fc.constant('post'),
      submit: fc.constant(''),
      fields: few(name.map((it) => ({ type: 'text', name: it, label: '', required: false }))),
    }),
  ),
});

describe('looking fingerprints up', () => {
  it('finds on any page what trying them all finds', () => {
    fc.assert(
      fc.property(page, (facts) => {
        expect(told(lookedUp, facts)).toEqual(told(tried, facts));
      }),
      { numRuns: 300 },
    );
  });

  it.each(knownPlatforms.map((platform) => [platform.id, platform] as const))(
    'finds in the examples of %s what trying them all finds',
    (_, { examples, counterexamples }) => {
      for (const { facts } of [...examples, ...counterexamples])
        expect(told(lookedUp, facts)).toEqual(told(tried, facts));
    },
  );

  it('tries no more of them on a page when the catalogue grows by platforms that have nothing to do with it', () => {
    const facts = knownPlatforms.flatMap(({ examples }) => examples.map((example) => example.facts));
    const triedAmong = (catalogue: KnownPlatform[]) => {
      let count = 0;
      const countingTable: typeof lookTable = (thingsOn, cluesOf) => {
        const table = lookTable(thingsOn, cluesOf);
        const counting: typeof table.add = (clue, look, see) =>
          table.add(clue, look, (thing) => {
            count += 1;
            return see(thing);
          });
        return { ...table, add: counting };
      };
      const read = compileSignals(catalogue, emptyTables(countingTable));
      for (const one of facts) read(viewPage(pageOf(one)));
      return count;
    };
    const strangers = Array.from(
      { length: 200 },
      (_, i): KnownPlatform => ({
        ...stranger,
        id: `stranger-${i}`,
        fingerprints: {
          address: [`*.stranger${i}.example`],
          script: [`cdn.stranger${i}.example/**/main*.js`],
          path: [`/stranger${i}/*`],
          inlineScript: [`stranger${i}.load(`],
          class: [`${i}stranger-*`],
          fields: [[`stranger${i}[mail]`]],
        },
      }),
    );
    expect(triedAmong([...knownPlatforms, ...strangers])).toBe(triedAmong([...knownPlatforms]));
  });
});
