// @vitest-environment jsdom
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { compareExamples, comparePages } from '../../cli/compare-fingerprints/compare';
import { canShow, compileRules } from '../../cli/compare-fingerprints/compile-rules';
import { examplePage } from '../../cli/compare-fingerprints/example-page';
import { readParts } from '../../cli/compare-fingerprints/page-parts';
import { type RuleSet, readRules, type Technology } from '../../cli/compare-fingerprints/read-rules';
import { readPage } from '../../utils/facts';
import { identify, knownPlatforms } from '../../utils/platforms';

const rulesOf = (technologies: Record<string, Omit<Technology, 'cats'> & { cats?: number[] }>): RuleSet => ({
  name: 'rules',
  version: '1',
  technologies: new Map(Object.entries(technologies).map(([name, one]) => [name, { cats: [1], ...one }])),
  categories: new Map([[1, 'CMS']]),
});
const URL = 'https://www.example.org/';
const parse = (html: string) => new DOMParser().parseFromString(html, 'text/html');
const found = (rules: RuleSet, html: string) => [...compileRules(rules)(readParts(parse(html), URL, html))].sort();

describe('rules of another set', () => {
  it.each<[string, Omit<Technology, 'cats'>, string]>([
    [
      'an address of a script',
      { scriptSrc: '\\.x\\.example/\\;version:\\1' },
      '<script src="//a.x.example/b.js"></script>',
    ],
    ['a meta', { meta: { Generator: ['^Other', '^X'] } }, '<meta name="generator" content="X 1">'],
    ['a selector', { dom: ["a[href*='x.example']"] }, '<a href="https://x.example/donate">give</a>'],
    [
      'an element’s attribute',
      { dom: { form: { attributes: { action: 'x\\.example' } } } },
      '<form action="//x.example">',
    ],
    ['words of the page', { text: '\\bPowered by X\\b' }, '<p>Powered by X</p>'],
    ['a script within the page', { scripts: ['xGlobal'] }, '<script>xGlobal = 1</script>'],
  ])('find %s', (_, rule, html) => {
    const rules = rulesOf({ X: rule });
    expect(found(rules, html)).toEqual(['X']);
    expect(found(rules, '<p>nothing</p>')).toEqual([]);
  });

  it('say what they imply, and nothing whose need is not met', () => {
    const rules = rulesOf({
      X: { html: 'x-mark', implies: 'Y\\;confidence:50' },
      Z: { html: 'x-mark', requires: 'W' },
    });
    expect(found(rules, '<p class="x-mark">')).toEqual(['X', 'Y']);
  });

  it('do not bring the comparison down where one cannot be read', () => {
    expect(found(rulesOf({ X: { html: '(', dom: ['a[['] } }), '<a>(</a>')).toEqual([]);
  });

  it('that ask for globals alone cannot be answered by a page', () => {
    const { technologies } = rulesOf({ X: { js: { 'X.y': '' } }, Y: { js: { 'Y.z': '' }, html: 'y' } });
    expect([...technologies.values()].map(canShow)).toEqual([false, true]);
  });

  it('are read from a package as it is', () => {
    const folder = mkdtempSync(join(tmpdir(), 'rules-'));
    const write = (file: string, content: unknown) => writeFileSync(join(folder, file), JSON.stringify(content));
    mkdirSync(join(folder, 'technologies'));
    write('package.json', { name: 'some-rules', version: '1.2.3' });
    write('categories.json', { 1: { name: 'CMS' } });
    write('technologies/x.json', { X: { cats: [1], html: 'x' } });
    expect(readRules(folder)).toMatchObject({ name: 'some-rules', version: '1.2.3' });
    expect([...readRules(folder).technologies.keys()]).toEqual(['X']);
  });
});

it('an example as a page shows what its facts say', () => {
  const told = (html: string) => identify(readPage(parse(html), URL)).map(({ id }) => id);
  const examples = knownPlatforms.flatMap(({ id, examples }) => examples.map(({ facts }) => ({ id, facts })));
  const elsewhere = examples.filter(({ facts }) => facts.url === undefined);
  expect(elsewhere.length).toBeGreaterThan(100);
  for (const { id, facts } of elsewhere) expect(told(examplePage(facts)), id).toContain(id);
});

describe('the comparison', () => {
  const rules = rulesOf({ WordPress: { html: 'wp-content' }, Strange: { html: 'strange' }, NationBuilder: {} });
  const [wordpress] = identify(
    readPage(
      parse('<meta name="generator" content="WordPress 6.8"><link rel="stylesheet" href="/wp-content/a.css">'),
      URL,
    ),
  );

  it('counts what both find, and what one finds alone', () => {
    const pages = [
      { ours: wordpress ? [wordpress] : [], theirs: new Set(['WordPress', 'Strange']) },
      { ours: wordpress ? [wordpress] : [], theirs: new Set<string>() },
      { ours: [], theirs: new Set(['WordPress']) },
    ];
    expect(comparePages(knownPlatforms, rules, pages).find(({ group }) => group.startsWith('site'))).toMatchObject({
      ours: 2,
      theirs: 3,
      both: 1,
      onlyOurs: [['WordPress', 1]],
      onlyTheirs: [
        ['Strange (not in our catalogue)', 1],
        ['WordPress', 1],
      ],
    });
  });

  it('tells a platform that is named from one that a page can show', () => {
    const [campaign] = compareExamples(knownPlatforms, rules, () => [new Set(['NationBuilder'])]);
    expect(campaign).toMatchObject({ group: 'campaign platforms', named: 1, visible: 0, found: 0 });
  });
});
