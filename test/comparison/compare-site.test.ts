import { describe, expect, it } from 'vitest';
import { ComparedSite, compareSite, questionsOf } from '../../utils/comparison';
import type { Report } from '../../utils/report';
import { formOf } from '../report/form-of';
import { reportOf } from '../sharing/report-of';
import { keptOf, policyWith, said } from './kept-of';

const quote = (exact: string) => ({ exact, prefix: '', suffix: '', url: 'https://soutiens-martin.example/' });
const platform = (changes: Partial<Report['platforms'][number]>): Report['platforms'][number] => {
  const [first] = reportOf().platforms;
  if (!first) throw new Error('the sample stands on a platform');
  return { ...first, ...changes };
};
const party = (
  name: string,
  changes: Partial<Report['thirdParties'][number]> = {},
): Report['thirdParties'][number] => ({
  name,
  services: [],
  observed: true,
  hosts: [],
  roles: ['loads-from'],
  evidence: [],
  named: { status: 'not-found' },
  ...changes,
});
const sourced = (value: string) => ({ value, source: 'its terms', date: '2026-11', certainty: 'sourced' as const });
const field = (label: string, type = 'text') => ({ type, name: '', label, required: false });
const row = (changes: Partial<Report>) => compareSite(keptOf(changes));

describe('a row', () => {
  it('holds what the report observed and quoted, and nothing else', () => {
    expect(compareSite(keptOf())).toEqual({
      site: 'soutiens-martin.example',
      url: 'https://soutiens-martin.example/',
      title: 'Soutiens Martin',
      why: 'asked',
      keptAt: '2026-11-22T13:00:00.000Z',
      readAt: '2026-11-22T12:00:00.000Z',
      verdict: 'campaign',
      network: true,
      hosts: [{ id: 'platform', name: 'Platform', operator: 'Platform Interactive, Inc.', possible: false }],
      pageLanguage: 'fr',
      policy: {
        status: 'read',
        language: 'en',
        relation: 'different',
        whose: 'Platform',
        title: 'Privacy Policy',
        url: 'https://platform.example/privacy',
        readAt: '2026-11-22T12:00:00.000Z',
      },
      fields: ['email', 'birth'],
      special: [],
      sendsTo: [{ name: 'Platform' }],
      observed: [],
      declared: [],
      recipients: [],
      answers: [
        { clause: 'retention', answer: 'yes' },
        { clause: 'controller', answer: 'yes' },
        { clause: 'complaint', answer: 'silent' },
        { clause: 'transfers', answer: 'not-checked' },
      ],
    });
  });

  it.each<[string, Partial<Report>]>([
    ['a site of which nothing was found', { platforms: [], imprint: [], forms: [], policy: { status: 'not-found' } }],
    ['a policy on a host that may not be read', { policy: { status: 'not-allowed', host: 'policies.example' } }],
    ['a policy that is on its way', { policy: { status: 'waiting' } }],
    ['a policy that could not be read', { policy: { status: 'unreadable' } }],
  ])('has the same fields for %s', (_, changes) => {
    const made = row(changes);
    expect(ComparedSite.safeParse(made).success).toBe(true);
    const optional = ['country'];
    const fields = (it: object) => Object.keys(it).filter((name) => !optional.includes(name));
    expect(fields(made)).toEqual(fields(compareSite(keptOf())));
    expect(made.answers).toEqual(changes.policy ? [] : compareSite(keptOf()).answers);
    expect(made.policy).toEqual({ status: changes.policy?.status });
  });

  it('tells every host, which are only possible, and a seat where a source names it', () => {
    const { hosts } = row({
      platforms: [
        platform({ seat: sourced('US CA') }),
        platform({ id: 'other', name: 'Other', certainty: 'possible', operator: undefined, seat: undefined }),
        platform({ id: 'linked', role: 'sends-to' }),
        platform({ id: 'loaded', role: 'loads-from' }),
        platform({ id: 'software', role: 'software' }),
      ],
    });
    expect(hosts).toEqual([
      { id: 'platform', name: 'Platform', operator: 'Platform Interactive, Inc.', seat: 'US CA', possible: false },
      { id: 'other', name: 'Other', possible: true },
    ]);
  });
});

describe('the country of a campaign', () => {
  const imprint = (role: Report['imprint'][number]['role'], address: string): Report['imprint'] => [
    { role, phrase: 'Éditeur', name: 'A', address, countries: ['FR'], strength: 1, quote: quote(address) },
  ];
  const own = policyWith([said('controller', 'Controller: Friends of Elin, Storgatan 4, 111 22 Stockholm, Sweden')], {
    whose: 'site',
  });

  it.each<[string, Partial<Report>, string | undefined]>([
    ['an address of the legal notice', { imprint: imprint('publisher', '3 rue Haute, 75011 Paris, France') }, 'FR'],
    [
      'the address of its host tells nothing',
      { imprint: imprint('host', '1 Main Street, Dublin, Ireland') },
      undefined,
    ],
    ['an address in its own policy', { imprint: [], policy: own }, 'SE'],
    [
      'an address in its platform’s policy tells nothing',
      { imprint: [], policy: { ...own, whose: { platform: 'platform' } } },
      undefined,
    ],
    ['a domain and a language tell nothing', { imprint: [], url: 'https://www.martin.fr/' }, undefined],
  ])('%s', (_, changes, country) => {
    expect(row(changes).country).toBe(country);
  });
});

describe('who receives what is typed', () => {
  it.each<[string, Report['forms'], string[]]>([
    ['the site itself, by its host', [formOf({ host: 'www.soutiens-martin.example' })], ['soutiens-martin.example']],
    ['a platform, by its name', [formOf({ host: 'eu.platform.example' })], ['Platform']],
    ['another host, as it is', [formOf({ host: 'list.example' })], ['list.example']],
    [
      'each once, with those of other buttons',
      [formOf({ host: 'a.example', alsoTo: ['b.example', 'a.example'] })],
      ['a.example', 'b.example'],
    ],
    ['whom a script names', [formOf({ host: '', scriptHosts: ['api.example'] })], ['api.example']],
    [
      'the frame it stands in, where nothing else is known',
      [formOf({ host: '', frame: 'frame.example' })],
      ['frame.example'],
    ],
    ['nobody, where it cannot be told', [formOf({ host: '' })], []],
    ['of a search, nobody', [formOf({ host: 'search.example', kind: 'search' })], []],
  ])('is %s', (_, forms, names) => {
    expect(row({ forms }).sendsTo.map(({ name }) => name)).toEqual(names);
  });

  it('is told though the page’s address is none', () => {
    expect(row({ url: 'nonsense', forms: [formOf({ host: 'list.example' })] }).sendsTo).toEqual([
      { name: 'list.example' },
    ]);
  });

  it('is an organisation by its name and seat, where its host is known', () => {
    const thirdParties = [party('Mailer, Inc.', { hosts: ['in.mailer.example'], seat: sourced('US') })];
    const made = row({ thirdParties, forms: [formOf({ host: 'in.mailer.example' })] });
    expect(made.sendsTo).toEqual([{ name: 'Mailer, Inc.', seat: 'US' }]);
  });
});

describe('organisations', () => {
  it('are told as observed, as declared, or as both; the host a legal notice names is declared', () => {
    const made = row({
      thirdParties: [
        party('Seen alone'),
        party('Seen and named', { named: { status: 'declared' } }),
        party('Named alone', { observed: false, named: { status: 'declared', listed: 'Named' } }),
      ],
      imprint: [
        { role: 'host', phrase: 'Hébergeur', name: 'Nuage SAS', countries: ['FR'], strength: 1, quote: quote('Nuage') },
        { role: 'publisher', phrase: 'Éditeur', name: 'A', countries: ['FR'], strength: 1, quote: quote('A') },
      ],
    });
    expect(made.observed.map(({ name }) => name)).toEqual(['Seen alone', 'Seen and named']);
    expect(made.declared.map(({ name }) => name)).toEqual(['Seen and named', 'Named alone', 'Nuage SAS']);
  });
});

describe('what the policy says', () => {
  const detail = (id: string, more: object = {}) => ({ id, quote: quote(id), ...more });

  it('of recipients is told by their kinds, each once', () => {
    const label = { en: 'The party', fr: 'Le parti' };
    const answers = [
      said('recipients', 'To the party.', [detail('party', { label }), detail('party', { label }), detail('x')]),
    ];
    expect(row({ policy: policyWith(answers) }).recipients).toEqual([{ id: 'party', label }, { id: 'x' }]);
  });

  it.each([
    [
      'as it is written and as a date',
      [detail('d', { said: '3 mai 2026', iso: '2026-05-03' })],
      { said: '3 mai 2026', iso: '2026-05-03' },
    ],
    ['as it is written alone', [detail('d', { said: 'last spring' })], { said: 'last spring' }],
    [
      'the one that could be read first',
      [detail('a', { said: 'soon' }), detail('b', { said: '2026', iso: '2026' })],
      { said: '2026', iso: '2026' },
    ],
    ['not at all', [], undefined],
  ])('of its own day is told %s', (_, details, dated) => {
    expect(row({ policy: policyWith([said('last-updated', 'Updated.', details)]) }).policy.dated).toEqual(dated);
  });

  it('is the site’s own, or its platform’s by name, else by id', () => {
    const whose = (it: 'site' | { platform: string }) => row({ policy: policyWith([], { whose: it }) }).policy.whose;
    expect(whose('site')).toBe('site');
    expect(whose({ platform: 'platform' })).toBe('Platform');
    expect(whose({ platform: 'gone' })).toBe('gone');
  });
});

describe('special categories that forms ask about', () => {
  it('are told once each, in one order', () => {
    const special = (...categories: ('vote' | 'union' | 'religion')[]) =>
      categories.map((category) => ({ category, words: 'asked' }));
    const forms = [formOf({ special: special('religion', 'vote') }), formOf({ special: special('vote', 'union') })];
    expect(row({ forms }).special).toEqual(['vote', 'union', 'religion']);
  });
});

describe('fields that forms ask for', () => {
  it('are told once each over all forms, in one order, those of a search left out', () => {
    const forms = [
      formOf({ fields: [field('Phone'), field('Your first name'), field('Whatever')] }),
      formOf({ fields: [field('Name'), field('E-mail', 'email')] }),
      formOf({ kind: 'search', fields: [field('Postcode')] }),
    ];
    expect(row({ forms }).fields).toEqual(['name', 'email', 'phone', 'other']);
  });
});

describe('the questions of several sites', () => {
  it('stand in the newest report’s order with its labels; what only older ones were asked comes after', () => {
    const older = keptOf({
      readAt: '2026-01-01T00:00:00.000Z',
      policy: policyWith([said('old', 'x'), said('both', 'x')]),
    });
    const newer = keptOf({
      policy: policyWith([said('new', 'x'), { ...said('both', 'x'), label: { en: 'Both', fr: 'Les deux' } }]),
    });
    const none = keptOf({ policy: { status: 'not-found' } });
    const questions = questionsOf([older, none, newer]);
    expect(questions.map(({ clause }) => clause)).toEqual(['new', 'both', 'old']);
    expect(questions[1]).toEqual({ clause: 'both', label: { en: 'Both', fr: 'Les deux' }, group: 'who' });
  });
});
