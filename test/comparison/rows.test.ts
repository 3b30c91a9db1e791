import { describe, expect, it } from 'vitest';
import {
  COLUMNS,
  type ColumnId,
  countBy,
  facetsOf,
  filterSites,
  joinRows,
  type Row,
  type RowMark,
  type RowNote,
  sortRows,
} from '../../utils/comparison';
import { notedAs, rowOf } from './kept-of';

const MONDAY = '2026-11-23T09:00:00.000Z';
const TUESDAY = '2026-11-24T09:00:00.000Z';

const note = (site: string, changes: Partial<RowNote> = {}): RowNote => ({
  site,
  target: { source: `https://${site}/` },
  modified: MONDAY,
  ...changes,
});
const mark = (site: string, changes: Partial<RowMark> = {}): RowMark => ({
  site,
  url: `https://${site}/`,
  modified: MONDAY,
  about: {},
  ...changes,
});
const compared = (...sites: string[]) => sites.flatMap((site) => rowOf(site).compared ?? []);
const names = (rows: readonly Row[]) => rows.map(({ site }) => site);

describe('rows', () => {
  it('are the kept sites, then those with notes or own marks alone; what others marked makes no row', () => {
    const rows = joinRows(
      compared('kept.example', 'both.example'),
      [note('both.example'), note('noted.example')],
      [mark('marked.example'), mark('theirs.example', { by: 'Anna' })],
    );
    expect(names(rows)).toEqual(['kept.example', 'both.example', 'noted.example', 'marked.example']);
    expect(rows.map((row) => [row.compared !== undefined, row.noted !== undefined])).toEqual([
      [true, false],
      [true, true],
      [false, true],
      [false, true],
    ]);
  });

  it('count notes and pages, tell the newest change, and each name once in order', () => {
    const [row] = joinRows(
      [],
      [
        note('a.example', { about: { election: 'Regional 2029', candidate: 'B' } }),
        note('a.example', { about: { election: 'Local 2028', candidate: 'B' }, modified: TUESDAY }),
        note('a.example', { target: { source: 'https://a.example/join' } }),
        note('a.example', { deleted: MONDAY, about: { candidate: 'Gone' } }),
      ],
      [mark('a.example', { about: { candidate: 'A', list: 'Together' }, by: 'Anna' })],
    );
    expect(row?.noted).toEqual({
      notes: 3,
      pages: 2,
      modified: TUESDAY,
      elections: ['Local 2028', 'Regional 2029'],
      candidates: ['A', 'B'],
      lists: ['Together'],
    });
  });

  it('gather what is noted on another host of the same site', () => {
    const [kept] = compared('candidate.example');
    const rows = joinRows(kept ? [{ ...kept, also: ['join.candidate.example'] }] : [], [
      note('join.candidate.example'),
    ]);
    expect(names(rows)).toEqual(['candidate.example']);
    expect(rows[0]?.noted?.notes).toBe(1);
  });

  it('tell pages on a shared host apart', () => {
    const on = (page: string) =>
      note('shared.example', { target: { source: `https://www.shared.example/${page}#top` } });
    const rows = joinRows(compared('shared.example/a', 'shared.example/b?x=1'), [
      on('a'),
      on('a'),
      on('b?x=1'),
      on('c'),
    ]);
    expect(rows.map(({ site, noted }) => [site, noted?.notes])).toEqual([
      ['shared.example/a', 2],
      ['shared.example/b?x=1', 1],
      ['shared.example', 1],
    ]);
  });

  it('of notes in the trash alone are none', () => {
    expect(joinRows([], [note('a.example', { deleted: MONDAY })])).toEqual([]);
  });
});

describe('filtering', () => {
  const rows: Row[] = [
    rowOf('a.example', { title: 'Élan vert', country: 'FR' }, notedAs({ elections: ['Municipales 2026'] })),
    rowOf('b.example', { title: 'Bee', country: 'DE', hosts: [], policy: { status: 'not-found' } }),
    { site: 'c.example', ...notedAs({ candidates: ['Zoë Ng'], elections: ['Regional 2029'] }) },
  ];

  it.each<[string, Parameters<typeof filterSites>[1], string[]]>([
    ['nothing wanted finds all', {}, ['a.example', 'b.example', 'c.example']],
    ['empty lists want nothing', { words: ' ', elections: [], hosts: [] }, ['a.example', 'b.example', 'c.example']],
    ['words without case and accents', { words: 'ELAN' }, ['a.example']],
    ['every word', { words: 'elan bee' }, []],
    ['a platform’s name or operator', { words: 'interactive' }, ['a.example']],
    ['a candidate', { words: 'zoe' }, ['c.example']],
    ['any of one list', { elections: ['Municipales 2026', 'Regional 2029'] }, ['a.example', 'c.example']],
    ['each of several lists', { elections: ['Municipales 2026'], countries: ['DE'] }, []],
    ['a country', { countries: ['FR'] }, ['a.example']],
    ['a platform', { hosts: ['platform'] }, ['a.example']],
    ['the policy’s language', { policyLanguages: ['en'] }, ['a.example']],
    ['what is not known', { policyLanguages: ['unknown'] }, ['b.example', 'c.example']],
  ])('%s', (_, filter, found) => {
    expect(names(filterSites(rows, filter))).toEqual(found);
  });

  it('offers what there is to choose, with how many have it', () => {
    expect([...facetsOf(rows).countries]).toEqual([
      ['FR', 1],
      ['DE', 1],
      ['unknown', 1],
    ]);
    expect([...facetsOf(rows).hosts]).toEqual([
      ['platform', 1],
      ['unknown', 2],
    ]);
  });
});

describe('sorting', () => {
  const host = (name: string, seat?: string) => [{ id: name, name, possible: false, ...(seat && { seat }) }];
  const full =
    (changes: Parameters<typeof rowOf>[1], own = {}) =>
    (site: string) =>
      rowOf(site, changes, own);

  const cases: [ColumnId, low: (site: string) => Row, high: (site: string) => Row][] = [
    ['country', full({ country: 'DE' }), full({ country: 'FR' })],
    ['host', full({ hosts: host('Alpha') }), full({ hosts: host('Beta') })],
    ['operator-country', full({ hosts: host('B', 'DE') }), full({ hosts: host('A', 'US') })],
    ['verdict', full({ verdict: 'campaign' }), full({ verdict: 'other' })],
    ['page-language', full({ pageLanguage: 'de' }), full({ pageLanguage: 'pl' })],
    [
      'policy-language',
      full({ policy: { status: 'read', language: 'de' } }),
      full({ policy: { status: 'read', language: 'fr' } }),
    ],
    [
      'relation',
      full({ policy: { status: 'read', relation: 'same' } }),
      full({ policy: { status: 'read', relation: 'different' } }),
    ],
    [
      'whose',
      full({ policy: { status: 'read', whose: 'Platform' } }),
      full({ policy: { status: 'read', whose: 'site' } }),
    ],
    [
      'policy-date',
      full({ policy: { status: 'read', dated: { said: 'x', iso: '2025' } } }),
      full({ policy: { status: 'read', dated: { said: 'a', iso: '2026-02' } } }),
    ],
    [
      'policy-read',
      full({ policy: { status: 'read', readAt: MONDAY } }),
      full({ policy: { status: 'read', readAt: TUESDAY } }),
    ],
    ['fields', full({ fields: ['name', 'email', 'phone'].slice(0, 2) }), full({ fields: Array(10).fill('x') })],
    ['notes', full({}, notedAs({ notes: 9 })), full({}, notedAs({ notes: 10 }))],
    ['election', full({}, notedAs({ elections: ['A'] })), full({}, notedAs({ elections: ['B'] }))],
    ['candidate', full({}, notedAs({ candidates: ['A'] })), full({}, notedAs({ candidates: ['B'] }))],
    ['read-at', full({ readAt: MONDAY }), full({ readAt: TUESDAY })],
    ['kept-versions', full({ keptVersions: 0 }), full({ keptVersions: 2 })],
    [
      'q:retention',
      full({ answers: [{ clause: 'retention', answer: 'yes' }] }),
      full({ answers: [{ clause: 'retention', answer: 'not-checked' }] }),
    ],
  ];

  it.each(cases)('by %s goes both ways, and what is not known comes last either way', (by, low, high) => {
    const none: Row = { site: 'none.example', ...(by === 'notes' ? notedAs({ notes: 0 }) : {}) };
    const rows = [none, high('high.example'), low('low.example')];
    const last = by === 'notes' ? [] : ['none.example'];
    const known = by === 'notes' ? ['none.example'] : [];
    expect(names(sortRows(rows, { by, falling: false }))).toEqual([...known, 'low.example', 'high.example', ...last]);
    expect(names(sortRows(rows, { by, falling: true }))).toEqual(['high.example', 'low.example', ...known, ...last]);
  });

  it('puts equals by site in one order, whichever way', () => {
    const rows = ['c.example', 'a.example', 'b.example'].map((site) => rowOf(site, { country: 'FR' }));
    for (const falling of [false, true]) {
      expect(names(sortRows(rows, { by: 'country', falling }))).toEqual(['a.example', 'b.example', 'c.example']);
    }
  });

  it('asks the given comparison for words, and tells it the column', () => {
    const collator = new Intl.Collator('fr');
    const shown = new Map([
      ['DE', 'Allemagne'],
      ['AT', 'Autriche'],
      ['CH', 'Suisse'],
      ['ES', 'Espagne'],
    ]);
    const said = (value: string, column: ColumnId) => (column === 'country' ? (shown.get(value) ?? value) : value);
    const rows = [...shown.keys()].map((country) => rowOf(`${country}.example`, { country }));
    const sorted = sortRows(rows, { by: 'country', falling: false }, (a, b, column) =>
      collator.compare(said(a, column), said(b, column)),
    );
    expect(names(sorted)).toEqual(['DE.example', 'AT.example', 'ES.example', 'CH.example']);
  });

  it('knows every column, and leaves the rows it was given as they were', () => {
    const rows = [rowOf('b.example'), rowOf('a.example'), { site: 'c.example' }];
    for (const by of [...COLUMNS, 'q:retention' as const]) {
      expect(sortRows(rows, { by, falling: true })).toHaveLength(3);
    }
    expect(names(rows)).toEqual(['b.example', 'a.example', 'c.example']);
  });
});

describe('counting', () => {
  const hosted = (id: string, seat?: string, possible = false) => ({ id, name: id, possible, ...(seat && { seat }) });
  const rows: Row[] = [
    rowOf('a.example', { hosts: [hosted('x', 'US CA'), hosted('y', 'US')], recipients: [{ id: 'party' }] }),
    rowOf('b.example', { hosts: [hosted('y', 'US')], policy: { status: 'read', language: 'fr' } }),
    rowOf('c.example', { hosts: [hosted('z', 'DE', true)], policy: { status: 'waiting' } }),
    rowOf('d.example', { hosts: [], policy: { status: 'read', language: null } }),
    { site: 'not-kept.example', ...notedAs() },
  ];

  it.each<[Parameters<typeof countBy>[1], [string, string[]][]]>([
    [
      'operator-country',
      [
        ['US', ['a', 'b']],
        ['CA', ['a']],
        ['unknown', ['c', 'd']],
      ],
    ],
    [
      'hosts',
      [
        ['y', ['a', 'b']],
        ['x', ['a']],
        ['unknown', ['c', 'd']],
      ],
    ],
    [
      'policy-language',
      [
        ['en', ['a']],
        ['fr', ['b']],
        ['unknown', ['c', 'd']],
      ],
    ],
    [
      'recipients',
      [
        ['party', ['a']],
        ['unknown', ['b', 'c', 'd']],
      ],
    ],
  ])(
    '%s: the most first, unknown last, a site once for each value, possible platforms not at all',
    (thing, expected) => {
      const counted = countBy(rows, thing);
      expect(counted.map(({ id, sites }) => [id, sites.map((site) => site.replace('.example', ''))])).toEqual(expected);
    },
  );

  it('of nothing is nothing', () => {
    expect(countBy([], 'hosts')).toEqual([]);
  });
});
