import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { exampleReport } from '../../components/report/example-report';
import { type DataFlows, MOST_NODES, type Report, tellDataFlows } from '../../utils/report';
import { busyReport, HOSTILE_NAMES, partyOf, spoiltReport } from '../components/flow-reports';

const [form] = exampleReport.forms;
const [host] = exampleReport.platforms;
if (!form || !host) throw new Error('the example has a form and a host');

/** Each ribbon as "from > to: kind", nodes by their names. */
function told({ nodes, ribbons }: DataFlows): string[] {
  const name = (id: string) => {
    const found = nodes.find((node) => node.id === id)?.name;
    return typeof found === 'string' ? found : (found?.key ?? '?');
  };
  return ribbons.map(({ from, to, kind, certainty }) => `${name(from)} > ${name(to)}: ${kind}, ${certainty}`);
}

describe('where the reader’s data goes', () => {
  it('is told from her through form and page to the platform, once', () => {
    expect(told(tellDataFlows(exampleReport))).toEqual([
      'flow_you > form_kind_sign_up: types-into, seen',
      'flow_you > ensemble.samplenet.example: opens, seen',
      'form_kind_sign_up > Samplenet: posts-to, seen',
      'ensemble.samplenet.example > Samplenet: hosted-by, seen',
      'ensemble.samplenet.example > fonts.example: loads-from, seen',
    ]);
  });

  it.each<[string, Partial<Report>, string]>([
    [
      'its own site',
      { forms: [{ ...form, host: 'ensemble.samplenet.example' }] },
      'ensemble.samplenet.example: posts-to, seen',
    ],
    ['a host nobody knows', { forms: [{ ...form, host: 'x.example' }] }, 'x.example: posts-to, seen'],
    ['where only its script knows', { forms: [{ ...form, host: '' }] }, 'flow_unknown: posts-to, possible'],
    [
      'a host that its script names',
      { forms: [{ ...form, host: '', scriptHosts: ['api.example'] }] },
      'api.example: posts-to, possible',
    ],
    ['the other host of a second button', { forms: [{ ...form, alsoTo: ['b.example'] }] }, 'b.example: posts-to, seen'],
  ])('a form sends to %s', (_, more, said) => {
    expect(told(tellDataFlows({ ...exampleReport, ...more }))).toContain(`form_kind_sign_up > ${said}`);
  });

  it('keeps a host that the site declares and one that was seen apart', () => {
    const ribbons = told(tellDataFlows(busyReport()));
    expect(ribbons).toContain('liste-exemple.example > Samplenet: hosted-by, likely');
    expect(ribbons).toContain('liste-exemple.example > Hébergements du Fleuve SAS: declared, declared');
  });

  it('names a country only where a source does', () => {
    const seat = { value: 'US', source: 'memory', date: '2026', certainty: 'background' as const };
    const countryOf = (report: Report) => tellDataFlows(report).nodes.find(({ name }) => name === 'Samplenet')?.country;
    expect(countryOf(exampleReport)).toBe('US');
    expect(countryOf({ ...exampleReport, platforms: [{ ...host, seat }] })).toBeUndefined();
  });

  it('tells up to five organisations one by one, more by what they are for', () => {
    const loaded = (count: number) => {
      const thirdParties = Array.from({ length: count }, (_, at) =>
        partyOf(`P${at}`, { purpose: at < 4 ? 'fonts' : 'video' }),
      );
      return tellDataFlows({ ...exampleReport, thirdParties }).nodes.filter(({ lane }) => lane === 'loaded');
    };
    expect(loaded(5).map(({ name }) => name)).toEqual(['P0', 'P1', 'P2', 'P3', 'P4']);
    expect(loaded(7).map(({ members }) => members)).toEqual([
      ['P0', 'P1', 'P2', 'P3'],
      ['P4', 'P5', 'P6'],
    ]);
  });

  it('every organisation that was grouped is still named', () => {
    const thirdParties = Array.from({ length: 60 }, (_, at) => partyOf(`P${at}`, { observed: at < 40 }));
    const { nodes } = tellDataFlows({ ...busyReport(), thirdParties });
    const named = nodes.flatMap(({ name, members }) => [name, ...members]);
    expect(thirdParties.filter(({ name }) => !named.includes(name))).toEqual([]);
  });

  it('names are one short line in which nothing is unseen or turns around', () => {
    for (const { name, members } of tellDataFlows(spoiltReport()).nodes) {
      for (const one of [name, ...members].filter((it) => typeof it === 'string')) {
        expect(one).toMatch(/^[^\p{Cc}\p{Cf}\p{Cs}]+$/u);
        expect([...one].length).toBeLessThanOrEqual(200);
        expect(one).not.toMatch(/\p{M}{3}/u);
      }
    }
  });
});

const name = fc.oneof(
  fc.constantFrom(...HOSTILE_NAMES),
  fc.string({ minLength: 1, unit: 'binary' }),
  fc.constantFrom('a', 'b', 'Samplenet'),
);
const hostName = fc.constantFrom(
  '',
  'a.example',
  'b.example',
  'ensemble.samplenet.example',
  'samplenet.example',
  'x',
  '::',
  'c.ning.com',
);
const purpose = fc.constantFrom('fonts', 'video', 'analytics', 'payment', 'mailing', undefined);
const anyReport: fc.Arbitrary<Report> = fc
  .record({
    url: fc.constantFrom(exampleReport.url, 'about:blank', 'no address', 'https://b.example/'),
    site: hostName,
    platforms: fc.array(
      fc.record({
        ...{
          id: name,
          name,
          role: fc.constantFrom('host', 'software', 'sends-to', 'loads-from'),
          hosts: fc.array(hostName),
        },
        certainty: fc.constantFrom('certain', 'likely', 'possible'),
      }),
      { maxLength: 12 },
    ),
    forms: fc.array(
      fc.record({
        kind: fc.constantFrom('sign-up', 'donation', 'search', 'other'),
        host: hostName,
        alsoTo: fc.array(hostName),
        scriptHosts: fc.array(hostName),
      }),
      { maxLength: 20 },
    ),
    thirdParties: fc.array(
      fc.tuple(
        name,
        purpose,
        fc.boolean(),
        fc.subarray(['sends-to', 'loads-from'] as const),
        fc.array(hostName, { maxLength: 3 }),
      ),
      { maxLength: 60 },
    ),
    imprint: fc.array(fc.record({ role: fc.constantFrom('host', 'publisher', 'payer'), name }), { maxLength: 8 }),
  })
  .map(({ platforms, forms, thirdParties, imprint, ...rest }) => ({
    ...exampleReport,
    ...rest,
    platforms: platforms.map((it) => ({ ...host, ...it })),
    forms: forms.map((it) => ({ ...form, ...it })),
    thirdParties: thirdParties.map(([called, use, observed, roles, hosts]) =>
      partyOf(called, { purpose: use, observed, roles, hosts }),
    ),
    imprint: imprint.map((it) => ({
      ...{ ...it, phrase: it.name, countries: [], strength: 1 },
      quote: { exact: it.name, prefix: '', suffix: '', url: exampleReport.url },
    })),
  }));

describe('whatever a page holds, the picture', () => {
  it('can be drawn: bounded, every ribbon between two of its nodes and none back', () => {
    fc.assert(
      fc.property(anyReport, (report) => {
        const { nodes, ribbons } = tellDataFlows(report);
        const place = new Map(nodes.map(({ id }, at) => [id, at]));
        expect(nodes.length).toBeLessThanOrEqual(MOST_NODES);
        expect(place.size).toBe(nodes.length);
        expect(new Set(ribbons.map(({ id }) => id)).size).toBe(ribbons.length);
        for (const { from, to, width } of ribbons) {
          // In the order of the nodes no ribbon runs back, so none can close a circle.
          expect(place.get(from)).toBeLessThan(place.get(to) ?? -1);
          expect(width).toBeGreaterThanOrEqual(1);
          expect(width).toBeLessThanOrEqual(12);
        }
        const ends = new Set(ribbons.flatMap(({ from, to }) => [from, to]));
        expect(nodes.filter(({ id }) => !ends.has(id))).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });

  it('is the same for the same report', () => {
    fc.assert(
      fc.property(anyReport, (report) => {
        expect(tellDataFlows(structuredClone(report))).toEqual(tellDataFlows(report));
      }),
      { numRuns: 50 },
    );
  });
});
