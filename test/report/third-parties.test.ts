import { describe, expect, it } from 'vitest';
import type { PageFacts, PolicyText } from '../../utils/facts';
import { identify } from '../../utils/platforms';
import { ThirdParty } from '../../utils/report';
import { operatorKey, operatorNames } from '../../utils/report/operator-key';
import { findName } from '../../utils/report/policy-names';
import { siteNameOf } from '../../utils/report/site-name';
import { observeThirdParties } from '../../utils/report/third-parties';
import { pageOf } from '../platforms/page-of';

const PAGE = 'https://www.candidate.example/';
const policyOf = (...paragraphs: string[]): PolicyText => ({
  url: `${PAGE}privacy`,
  title: 'Privacy',
  htmlLang: 'en',
  cut: false,
  passages: paragraphs.map((text) => ({ kind: 'paragraph', text, heading: '' })),
});
const observe = (given: Partial<PageFacts>, ...policies: PolicyText[]) => {
  const facts = pageOf({ url: PAGE, ...given });
  const parties = observeThirdParties(facts, identify(facts), policies);
  expect(parties.map((party) => ThirdParty.parse(party))).toEqual(parties);
  return parties;
};
const script = (url: string) => ({ kind: 'script' as const, url });

describe('third parties', () => {
  it('are the organisations a page loads from and sends to, not the site’s own subdomains, nor what it only links to', () => {
    const parties = observe({
      assets: [script('https://static.candidate.example/a.js'), script('https://cdn.stats.example/x.js')],
      links: [{ url: 'https://linked.example/', text: 'A friend', area: 'body' }],
      forms: [{ action: 'https://lists.collector.example/add', method: 'post', fields: [], submit: '' }],
    });
    expect(parties).toMatchObject([
      { name: 'collector.example', roles: ['sends-to'], hosts: ['lists.collector.example'], observed: true },
      { name: 'stats.example', roles: ['loads-from'], evidence: [{ saw: 'cdn.stats.example/x.js', where: 'script' }] },
    ]);
  });

  it('are grouped by operator, with country and purpose', () => {
    const [google, ...others] = observe({
      assets: [
        { kind: 'stylesheet', url: 'https://fonts.googleapis.com/css?family=Inter' },
        { kind: 'frame', url: 'https://www.youtube.com/embed/abc' },
      ],
      requests: [{ host: 'fonts.gstatic.com', by: ['css'] }],
    });
    expect(others).toEqual([]);
    expect(google?.services.map(({ purpose }) => purpose).sort()).toEqual(['fonts', 'video']);
    expect(google?.seat?.value).toContain('US');
    expect(google?.hosts).toEqual(['fonts.googleapis.com', 'www.youtube.com', 'fonts.gstatic.com']);
  });

  it('are told of requests alone, where nothing in the page names the host', () => {
    const [party] = observe({ requests: [{ host: 'assets.nationbuilder.com', by: ['fetch', 'beacon'] }] });
    expect(party).toMatchObject({ services: [{ id: 'nationbuilder' }], roles: ['sends-to', 'loads-from'] });
  });

  it('customers of one hosting company are told apart', () => {
    const names = observe({
      assets: [script('https://abc.cloudfront.net/1.js'), script('https://xyz.cloudfront.net/2.js')],
    }).map(({ name }) => name);
    expect(names).toEqual(['abc.cloudfront.net', 'xyz.cloudfront.net']);
  });

  it('those that receive what is typed come first', () => {
    const names = observe({
      assets: [script('https://a.example/x.js'), script('https://b.example/x.js')],
      forms: [{ action: 'https://b.example/f', method: 'post', fields: [], submit: '' }],
    }).map(({ name }) => name);
    expect(names).toEqual(['b.example', 'a.example']);
  });

  it('of a page with thousands of hosts are bounded', () => {
    const assets = Array.from({ length: 400 }, (_, at) => script(`https://h${at}.n${at}.example/x.js`));
    expect(observe({ assets })).toHaveLength(60);
  });
});

describe('whether the site names a third party', () => {
  const assets = [script('https://cdn.stats.example/x.js')];

  it.each([
    [
      'declared, with its sentence',
      [policyOf('We like you. Figures come from Stats.Example, a service. Bye.')],
      'declared',
    ],
    [
      'not found, in a policy that was read',
      [policyOf('We use no tools, and stats.example2 is another.')],
      'not-found',
    ],
    ['not checked, without a policy', [], 'not-checked'],
  ] as const)('is %s', (_, policies, status) => {
    const [party] = observe({ assets }, ...policies);
    expect(party?.named.status).toBe(status);
  });

  it('is quoted word for word, with what stands around it', () => {
    const sentence = 'Figures come from stats.example, a service of friends.';
    const [party] = observe({ assets }, policyOf(`We like you. ${sentence} Bye.`));
    expect(party?.named).toEqual({
      status: 'declared',
      quote: { exact: sentence, prefix: 'We like you. ', suffix: ' Bye.', url: `${PAGE}privacy`, lang: 'en' },
    });
  });

  it('counts what its consent window lists', () => {
    const donations = { assets: [{ kind: 'frame' as const, url: 'https://secure.actblue.com/x' }] };
    const [party] = observe({ ...donations, vendors: ['ActBlue (donations)'] });
    expect(party?.named).toEqual({ status: 'declared', listed: 'ActBlue (donations)' });
  });
});

describe('services that are only declared', () => {
  it('are told apart from those observed, with the policy’s sentence or the consent window’s name', () => {
    const parties = observe(
      { vendors: ['Qomon', 'Some unknown service'] },
      policyOf('Donations are handled by ActBlue. We ask for no more.'),
    );
    expect(
      parties.map(({ observed, services, name, named }) => [observed, services[0]?.id ?? name, named.status]),
    ).toEqual([
      [false, 'actblue', 'declared'],
      [false, 'qomon', 'declared'],
      [false, 'Some unknown service', 'declared'],
    ]);
  });

  it.each([
    ['an everyday word that is also a name', 'We circle back by any medium; the discourse is open. Square one.'],
    ['a part of another word', 'Our planning and running, in Qomonia.'],
    ['other letters', 'We ask you to actblue.'],
  ])('are not told by %s', (_, text) => expect(observe({}, policyOf(text))).toEqual([]));

  it('are no longer only declared once they are seen', () => {
    const parties = observe(
      { assets: [{ kind: 'frame', url: 'https://secure.actblue.com/x' }] },
      policyOf('Donations are handled by ActBlue.'),
    );
    expect(parties).toHaveLength(1);
    expect(parties[0]).toMatchObject({ observed: true, named: { status: 'declared' } });
  });
});

describe('names', () => {
  it.each([
    ['www.example.org', 'example.org'],
    ['a.b.example.co.uk', 'example.co.uk'],
    ['example.co.uk', 'example.co.uk'],
    ['d1.cloudfront.net', 'd1.cloudfront.net'],
    ['me.github.io', 'me.github.io'],
    ['203.0.113.7', '203.0.113.7'],
    ['[2001:db8::1]', '[2001:db8::1]'],
    ['localhost', 'localhost'],
  ])('%s was registered as %s', (host, name) => expect(siteNameOf(host)).toBe(name));

  it.each([
    ['Google LLC', 'Google Ireland Limited'],
    ['Google Ireland Limited / Google LLC', 'Google LLC'],
    ['Meta Platforms, Inc.', 'Meta Platforms Ireland Ltd'],
    ['Brevo SAS', 'Brevo (formerly Sendinblue)'],
  ])('%s and %s are one operator', (one, other) => expect(operatorKey(one)).toBe(operatorKey(other)));

  it('an operator is looked for under each of its names', () => {
    expect(operatorNames('Dolphins SAS (Qomon)')).toEqual(['Dolphins', 'Qomon']);
  });

  it('a quote is a sentence, however long its paragraph', () => {
    const long = `${'Words and words '.repeat(300)}. We use Qomon for calls. ${'More words '.repeat(300)}`;
    expect(findName([policyOf(long)], ['Qomon'])?.exact).toBe('We use Qomon for calls.');
    const endless = `${'words '.repeat(500)}Qomon ${'words '.repeat(500)}`;
    const quote = findName([policyOf(endless)], ['Qomon']);
    expect(quote?.exact.length).toBeLessThanOrEqual(320);
    expect(endless).toContain(quote?.exact);
  });

  it('names full of signs are looked for as they are', () => {
    expect(findName([policyOf('x')], ['(((((', 'a*b+c?', '\\'])).toBeUndefined();
    for (const name of ['(((((', 'a*b+c?', '^$|[]{}/', 'cdn-one.example.org', 'Jean-Paul']) {
      expect(findName([policyOf(`We use ${name} here.`)], [name])?.exact).toBe(`We use ${name} here.`);
    }
  });
});
