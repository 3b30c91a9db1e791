// @vitest-environment jsdom
import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { COLUMNS, type ColumnId, type ComparedSite, questionsOf, type Row } from '../../utils/comparison';
import { comparisonToCsv, comparisonToHtml } from '../../utils/sharing';
import { TABLE_STYLE, TABLE_STYLE_HASH } from '../../utils/sharing/comparison/style';
import { keptOf, notedAs, policyWith, rowOf, said } from '../comparison/kept-of';
import { readCsv } from './read-csv';
import { wordsOf } from './words-of';

const words = wordsOf('en');
const AT = '2026-11-22T12:00:00.000Z';

/** Tries everything at once, as a formula. */
const EVIL = `=HYPERLINK("https://spy.example")</td></table><script src=//spy.example/s.js></script><img src=x onerror=alert(1)>'"><svg onload=x>&lt;<!--`;

const full: Partial<ComparedSite> = {
  country: 'FR',
  hosts: [
    { id: 'platform', name: 'Platform', seat: 'US', possible: false },
    { id: 'maybe', name: 'Maybe', possible: true },
  ],
  policy: {
    status: 'read',
    language: 'en',
    relation: 'different',
    whose: 'Platform',
    readAt: AT,
    dated: { said: '3 mai 2026', iso: '2026-05-03' },
  },
  fields: ['name', 'email'],
  special: ['vote'],
  sendsTo: [{ name: 'Mailer', seat: 'US' }],
  observed: [{ name: 'Fonts' }],
  declared: [{ name: 'Nuage' }],
  recipients: [{ id: 'party', label: { en: 'The party', fr: 'Le parti' } }],
  answers: [{ clause: 'retention', answer: 'silent' }],
  keptVersions: 2,
};
const rows: Row[] = [
  rowOf('a.example', full, notedAs({ notes: 3, elections: ['Municipales 2026'], candidates: ['A', 'B'] })),
  rowOf('b.example', { hosts: [], fields: [], sendsTo: [], policy: { status: 'not-found' }, answers: [] }),
  { site: 'c.example', ...notedAs() },
];
const questions = questionsOf([keptOf()]);
const every: ColumnId[] = [...COLUMNS, 'q:retention'];

/** Cells by the names of their columns. */
function cellsOf(shown: readonly Row[], columns = every, said = words): Record<string, string>[] {
  const text = comparisonToCsv(shown, columns, questions, said);
  expect(text.startsWith('\uFEFF')).toBe(true);
  const [names = [], ...lines] = readCsv(text.slice(1));
  return lines.map((line) => {
    expect(line).toHaveLength(names.length);
    return Object.fromEntries(names.map((name, at) => [name, line[at] ?? '']));
  });
}

/** A row as a page would word it that wants to break out. */
function hostile(): Row {
  return rowOf(
    'evil.example',
    {
      ...full,
      title: EVIL,
      hosts: [{ id: EVIL, name: EVIL, possible: true }],
      policy: { status: 'read', whose: EVIL, dated: { said: EVIL }, language: EVIL.slice(0, 30) },
      sendsTo: [{ name: EVIL, seat: EVIL.slice(0, 60) }],
      observed: [{ name: EVIL }],
      declared: [{ name: EVIL }],
      recipients: [{ id: EVIL }, { id: 'x', label: { en: EVIL, fr: EVIL } }],
    },
    notedAs({ elections: [EVIL], candidates: [EVIL] }),
  );
}

describe('a comparison as a table for spreadsheets', () => {
  it('has the site first, then the chosen columns in their order, named in the reader’s language', () => {
    const first = (columns: ColumnId[], locale: 'en' | 'fr') =>
      readCsv(comparisonToCsv([], columns, questions, wordsOf(locale)).slice(1))[0];
    expect(first(['notes', 'host', 'site', 'q:retention'], 'en')).toEqual([
      'Site',
      'Notes',
      'Hosted by',
      'How long it is kept',
    ]);
    expect(first(['q:retention'], 'fr')?.[1]).toBe('Durée de conservation');
    expect(first(['q:gone'], 'en')?.[1]).toBe('gone');
  });

  it('tells all of a row, days and instants as ISO 8601', () => {
    const [row = {}] = cellsOf(rows);
    expect(Object.values(row)).toEqual([
      'a.example',
      'France',
      'Platform; possibly Maybe',
      'United States',
      words('what_network'),
      'French',
      'English',
      words('languages_pair', { page: 'French', policy: 'English' }),
      'Platform’s',
      '2026-05-03',
      AT,
      'name; email address',
      words('special_name_vote'),
      'Mailer (United States)',
      'Fonts',
      'Nuage',
      'The party',
      '3',
      'Municipales 2026',
      'A; B',
      AT,
      '2',
      words('changes_answer_silent'),
    ]);
  });

  it('says what was not found, not read or not noted, and never leaves a cell empty', () => {
    const told = cellsOf(rows);
    expect(told[1]).toMatchObject({ 'Hosted by': 'not found', 'Policy language': 'policy not found', Notes: 'none' });
    expect(told[2]).toMatchObject({ 'Hosted by': 'not read yet', Notes: '1' });
    for (const cells of told) expect(Object.values(cells)).not.toContain('');
  });

  it('lets no cell be a formula, and keeps every row whole', () => {
    const [cells = {}] = cellsOf([hostile()]);
    for (const cell of Object.values(cells)) expect(cell).not.toMatch(/^[\s\p{Cc}\p{Cf}]*[=+\-@]/u);
    expect(cells['Organisations seen on the page']).toBe(`'${EVIL}`);
  });
});

describe('a comparison as a page', () => {
  const pageOf = (changes: Partial<Parameters<typeof comparisonToHtml>[0]> = {}, said = words) =>
    comparisonToHtml({ title: 'Sites compared', rows, columns: every, questions, at: AT, ...changes }, said);
  const open = (html: string) => new DOMParser().parseFromString(html, 'text/html');

  const ALLOWED = new Set(
    'html head meta link title style body main section footer div table thead tbody tr th td ul li span bdi h1 h2 p strong blockquote a'.split(
      ' ',
    ),
  );
  const ATTRIBUTES = new Set(
    'lang dir class href rel charset http-equiv content name scope role aria-label tabindex'.split(' '),
  );

  function expectHarmless(page: Document): void {
    for (const element of page.querySelectorAll('*')) {
      expect(ALLOWED).toContain(element.localName);
      for (const { name } of element.attributes) expect(ATTRIBUTES).toContain(name);
    }
    for (const link of page.querySelectorAll('a')) {
      expect(link.getAttribute('href')).toMatch(/^https?:\/\//);
      expect(link.rel).toBe('noreferrer noopener');
    }
    expect([...page.querySelectorAll('style')].map((style) => style.textContent)).toEqual([TABLE_STYLE]);
  }

  it('lets nothing load, send or run but its one style sheet', () => {
    const page = open(pageOf());
    expectHarmless(page);
    const policy = page.querySelector('meta[http-equiv="Content-Security-Policy"]')?.getAttribute('content') ?? '';
    const hash = `sha256-${createHash('sha256').update(TABLE_STYLE).digest('base64')}`;
    expect(TABLE_STYLE_HASH).toBe(hash);
    expect(policy).toBe(`default-src 'none'; style-src '${hash}'; img-src data:; base-uri 'none'; form-action 'none'`);
    expect(TABLE_STYLE).not.toMatch(/url\(|@import|expression/);
  });

  it('stays harmless, whatever pages and notes say, and shows it letter by letter', () => {
    const evil = hostile();
    const reports = [keptOf({ policy: policyWith([said('retention', EVIL)]) }, { site: EVIL })];
    const page = open(pageOf({ title: EVIL, rows: [evil], reports }));
    expectHarmless(page);
    expect(page.title).toBe(EVIL);
    expect(page.querySelector('.title')?.textContent).toBe(EVIL);
    expect(page.querySelector('blockquote p')?.textContent).toBe(EVIL);
  });

  it('is a table with a name, heads of rows and columns, and a cell for each', () => {
    const page = open(pageOf());
    expect(page.querySelector('[role="region"]')?.getAttribute('aria-label')).toBe('Sites compared');
    expect(page.querySelectorAll('thead th[scope="col"]')).toHaveLength(every.length);
    expect([...page.querySelectorAll('tbody tr')].map((row) => row.querySelectorAll('td').length)).toEqual([
      22, 22, 22,
    ]);
    const heads = [...page.querySelectorAll('tbody th[scope="row"] bdi')].map((head) => head.textContent);
    expect(heads).toEqual(['a.example', 'b.example', 'c.example']);
    expect(page.body.textContent).toContain('May 3, 2026');
  });

  it('names the language of titles and quotes, and lets each find its own direction', () => {
    const page = open(pageOf({ reports: [keptOf({ policy: policyWith([inEnglish()]) })] }));
    const title = page.querySelector('tbody .title');
    expect(title?.getAttribute('lang')).toBe('fr');
    expect(title?.getAttribute('dir')).toBe('auto');
    const quote = page.querySelector('blockquote p');
    expect([quote?.getAttribute('lang'), quote?.getAttribute('dir')]).toEqual(['en', 'auto']);
    for (const entry of page.querySelectorAll('td > span, td li')) expect(entry.getAttribute('dir')).toBe('auto');
  });

  it('quotes the answers to the questions among its columns, and no others', () => {
    const reports = [keptOf({ policy: policyWith([inEnglish(), said('other', 'Not asked.')]) })];
    const quotes = (columns: ColumnId[]) =>
      [...open(pageOf({ columns, reports })).querySelectorAll('blockquote p')].map((quote) => quote.textContent);
    expect(quotes(['q:retention'])).toEqual(['We keep it.']);
    expect(quotes(['host'])).toEqual([]);
    const unread = open(pageOf({ columns: every, reports: [keptOf({ policy: { status: 'waiting' } })] }));
    expect(unread.querySelector('blockquote')).toBeNull();
  });

  it('is written in the reader’s language', () => {
    const page = open(pageOf({}, wordsOf('fr')));
    expect([page.documentElement.lang, page.documentElement.dir]).toEqual(['fr', 'ltr']);
    expect(page.body.textContent).toContain('États-Unis');
  });

  function inEnglish() {
    const answer = said('retention', 'We keep it.');
    return { ...answer, quotes: answer.quotes.map((quote) => ({ ...quote, lang: 'en' })) };
  }
});
