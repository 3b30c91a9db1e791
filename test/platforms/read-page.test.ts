import { describe, expect, it } from 'vitest';
import type { PageFacts } from '../../utils/facts';
import type { Fingerprints } from '../../utils/platforms/define-platform';
import type { KnownPlatform } from '../../utils/platforms/known-platforms';
import { viewPage } from '../../utils/platforms/page-view';
import { compileSignals } from '../../utils/platforms/read-signals';
import { KINDS } from '../../utils/platforms/signal';
import { pageOf } from './page-of';

const OWN = 'https://www.site.example/page';

/** A platform of these fingerprints, and what it is seen by on a page: "kind: what was seen". */
const platform = (fingerprints: Fingerprints, more: Partial<KnownPlatform> = {}): KnownPlatform => ({
  id: 'built',
  name: 'Built',
  kind: 'host-platform',
  purpose: 'community',
  source: '',
  date: '2026-11-22',
  hosts: [],
  confusedWith: [],
  examples: [],
  counterexamples: [],
  fingerprints,
  ...more,
});
const signalsOn = (facts: Partial<PageFacts>, fingerprints: Fingerprints, more: Partial<KnownPlatform> = {}) =>
  compileSignals([platform(fingerprints, more)])(viewPage(pageOf({ url: OWN, ...facts }))).flatMap(
    ({ signals }) => signals,
  );
const seen = (facts: Partial<PageFacts>, fingerprints: Fingerprints, more: Partial<KnownPlatform> = {}) =>
  signalsOn(facts, fingerprints, more).map(({ kind, saw }) => `${kind}: ${saw}`);

const link = (url: string, area: PageFacts['links'][number]['area'] = 'body', text = 'x') => ({ url, area, text });
const form = (action: string, ...names: string[]) => ({
  action,
  method: 'post',
  submit: '',
  fields: names.map((name) => ({ type: 'text', name, label: '', required: false })),
});
const asset = (kind: PageFacts['assets'][number]['kind']) => ({ assets: [{ kind, url: 'https://built.example/a' }] });
const A = ['built.example/a'];

describe('each kind of sign is looked for in its own place, and nowhere else', () => {
  const places: [keyof Fingerprints, Fingerprints, Partial<PageFacts>, string][] = [
    ['address', { address: ['www.site.example'] }, {}, 'www.site.example/page'],
    ['stylesheet', { stylesheet: A }, asset('stylesheet'), 'built.example/a'],
    ['script', { script: A }, asset('script'), 'built.example/a'],
    ['image', { image: A }, asset('image'), 'built.example/a'],
    ['frame', { frame: A }, asset('frame'), 'built.example/a'],
    ['link', { link: A }, { links: [link('https://built.example/a')] }, 'built.example/a'],
    ['path', { path: ['/members'] }, { links: [link('https://site.example/members')] }, 'site.example/members'],
    ['form', { form: A }, { forms: [form('https://built.example/a')] }, 'built.example/a'],
    ['form', { form: ['/sign-up'] }, { forms: [form('https://site.example/sign-up')] }, 'site.example/sign-up'],
    [
      'credit',
      { credit: [{ words: 'made with built', match: 'built.example' }] },
      { links: [link('https://built.example/', 'footer', 'Made with Built')] },
      'Made with Built',
    ],
    [
      'relation',
      { relation: [{ rel: 'EditURI', match: A[0] ?? '' }] },
      { relations: [{ rel: 'edituri', url: 'https://built.example/a' }] },
      'built.example/a',
    ],
    ['generator', { generator: ['Built *'] }, { metas: [{ name: 'generator', content: 'Built 2' }] }, 'Built 2'],
    ['meta', { meta: [{ name: 'built-*', match: 'yes' }] }, { metas: [{ name: 'built-x', content: 'yes' }] }, 'yes'],
    ['inlineScript', { inlineScript: ['built.start('] }, { inlineScripts: ['x; built.start(1)'] }, 'built.start('],
    ['id', { id: ['built-*'] }, { ids: ['built-x'] }, 'built-x'],
    ['class', { class: ['built-*'] }, { classes: ['built-x'] }, 'built-x'],
    [
      'fields',
      { fields: [['built[a]', 'built[b]']] },
      { forms: [form('', 'built[b]', 'built[a]')] },
      'built[a] built[b]',
    ],
  ];

  it.each(places)('%s %j on %j', (kind, fingerprints, facts, saw) => {
    expect(seen(facts, fingerprints)).toEqual([`${kind}: ${saw}`]);
  });

  it.each(places)('%s %j is found by none of the other kinds’ things', (kind, fingerprints, facts) => {
    for (const [other, , others] of places)
      if (other !== kind && others !== facts)
        expect(
          seen({ ...others, ...(kind === 'address' ? { url: 'https://other.example/' } : {}) }, fingerprints),
          other,
        ).toEqual([]);
  });

  it('is shown where it stands', () => {
    expect(Object.entries(KINDS).map(([kind, { place }]) => `${kind} ${place}`)).toEqual([
      'address address',
      'inlineScript inline-script',
      'generator meta',
      'script script',
      'stylesheet stylesheet',
      'form form',
      'relation markup',
      'path link',
      'credit footer',
      'meta meta',
      'fields field',
      'id markup',
      'class markup',
      'image image',
      'frame frame',
      'link link',
    ]);
  });
});

describe('what is of the site itself', () => {
  it('is on its own host, with or without “www.”', () => {
    const path = { path: ['/members'] };
    expect(seen({ links: [link('https://site.example/members')] }, path)).toHaveLength(1);
    expect(seen({ links: [link('https://www.site.example/members')] }, path)).toHaveLength(1);
    expect(seen({ links: [link('https://net.site.example/members')] }, path)).toEqual([]);
    expect(seen({ links: [link('https://wwwxsite.example/members')] }, path)).toEqual([]);
    expect(seen({ url: `${OWN}/../members` }, path)).toHaveLength(1);
    expect(seen({ url: 'about:blank', links: [link('about:blank/members')] }, path)).toEqual([]);
    expect(seen({ url: '', links: [link('https://site.example/members')] }, path)).toEqual([]);
  });

  it('is a form that posts there; one that posts elsewhere says where it sends, and weighs nothing', () => {
    const own = { form: ['/sign-up'] };
    expect(seen({ forms: [form('https://other.example/sign-up')] }, own)).toEqual([]);
    expect(signalsOn({ forms: [form('https://site.example/sign-up')] }, own)[0]?.weight).toBe(KINDS.form.weight);
    expect(signalsOn({ forms: [form('https://built.example/a')] }, { form: A })[0]?.weight).toBe(0);
    const heavy = { form: [{ match: 'built.example/a', weight: 3 }] };
    expect(signalsOn({ forms: [form('https://built.example/a')] }, heavy)[0]?.weight).toBe(0);
  });
});

describe('a mark', () => {
  const loaded = asset('script');

  it('weighs what its kind weighs, or what the catalogue says', () => {
    expect(signalsOn(loaded, { script: A })[0]).toMatchObject({ weight: KINDS.script.weight });
    expect(signalsOn(loaded, { script: [{ match: 'built.example', weight: 0.1 }] })[0]).toMatchObject({ weight: 0.1 });
    expect(signalsOn(loaded, { script: [{ match: 'built.example', variant: 'Built 2' }] })[0]).toMatchObject({
      weight: KINDS.script.weight,
      variant: 'Built 2',
    });
    const [id, field] = signalsOn(
      { ids: ['b'], forms: [form('', 'f')] },
      { id: [{ match: 'b', variant: 'old' }], fields: [['f']] },
    );
    expect([id?.variant, field?.variant, field?.weight]).toEqual(['old', undefined, KINDS.fields.weight]);
  });

  it('says nothing at an address that is never a sign', () => {
    expect(seen(loaded, { script: ['built.example'] }, { except: ['built.example/a'] })).toEqual([]);
    expect(seen(loaded, { script: ['built.example'] }, { except: ['built.example/b', 'x.example'] })).toHaveLength(1);
  });

  it('names the account, unless that name is everybody’s', () => {
    const fingerprints = { script: ['built.example/{account}'] };
    expect(signalsOn(loaded, fingerprints)[0]).toMatchObject({ account: 'a', accounts: ['a'] });
    expect(signalsOn(loaded, fingerprints, { reserved: ['b'] })[0]).toMatchObject({ account: 'a' });
    expect(signalsOn(loaded, fingerprints, { reserved: ['b', 'a'] })).toEqual([]);
    expect(signalsOn(loaded, { script: A })[0]).toMatchObject({ account: undefined, accounts: [] });
  });

  it('met often is told once, by what was seen first, and hears at most twenty accounts', () => {
    const assets = Array.from({ length: 30 }, (_, i) => ({
      kind: 'script' as const,
      url: `https://built.example/a${i}`,
    }));
    const [signal, ...others] = signalsOn({ assets }, { script: ['built.example/{account}'] });
    expect(others).toEqual([]);
    expect(signal).toMatchObject({ saw: 'built.example/a0', account: 'a0' });
    expect(signal?.accounts).toHaveLength(20);
  });

  it('shows no more than 300 characters', () => {
    const metas = [{ name: 'built', content: `yes ${'x'.repeat(400)}` }];
    expect(signalsOn({ metas }, { meta: [{ name: 'built', match: '' }] })[0]?.saw).toHaveLength(300);
    const long = { assets: [{ kind: 'script' as const, url: `https://built.example/${'x'.repeat(500)}` }] };
    expect(signalsOn(long, { script: ['built.example'] })[0]?.saw).toHaveLength(300);
  });

  it('that needs two things needs both', () => {
    const credit = { credit: [{ words: 'made with built', match: 'built.example' }] };
    expect(seen({ links: [link('https://built.example/', 'footer', 'Imprint')] }, credit)).toEqual([]);
    expect(seen({ links: [link('https://other.example/', 'footer', 'Made with Built')] }, credit)).toEqual([]);
    expect(seen({ links: [link('https://built.example/', 'nav', 'Made with Built')] }, credit)).toEqual([]);
    expect(seen({ links: [link('nowhere', 'footer', 'Made with Built')] }, credit)).toEqual([]);
    const relation = { relation: [{ rel: 'edituri', match: 'built.example' }] };
    expect(seen({ relations: [{ rel: 'icon', url: 'https://built.example/a' }] }, relation)).toEqual([]);
    expect(seen({ relations: [{ rel: 'edituri', url: 'https://other.example/a' }] }, relation)).toEqual([]);
    expect(seen({ relations: [{ rel: 'edituri', url: 'nowhere' }] }, relation)).toEqual([]);
    const meta = { meta: [{ name: 'built', match: 'yes' }] };
    expect(seen({ metas: [{ name: 'built', content: 'no' }] }, meta)).toEqual([]);
    expect(seen({ metas: [{ name: 'builu', content: 'yes' }] }, meta)).toEqual([]);
    expect(seen({ metas: [{ name: 'built', content: '' }] }, { meta: [{ name: 'built', match: '' }] })).toEqual([
      'meta: built',
    ]);
    expect(seen({ forms: [form('', 'f'), form('', 'g')] }, { fields: [['f', 'g']] })).toEqual([]);
    expect(seen({ metas: [{ name: 'generator', content: 'Not Built' }] }, { generator: ['Built'] })).toEqual([]);
  });
});

it('platforms are told in their order, each with its signs as the catalogue has them', () => {
  const [one, two] = [platform({ script: A, class: ['b'] }, { id: 'one' }), platform({ id: ['b'] }, { id: 'two' })];
  const page = viewPage(pageOf({ url: OWN, classes: ['b'], ids: ['b'], ...asset('script') }));
  const told = (...them: KnownPlatform[]) =>
    compileSignals(them)(page).map(({ platform: { id }, signals }) =>
      [id, ...signals.map(({ kind }) => kind)].join(' '),
    );
  expect(told(one, two)).toEqual(['one script class', 'two id']);
  expect(told(two, one)).toEqual(['two id', 'one script class']);
});
