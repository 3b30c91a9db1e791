import { describe, expect, it } from 'vitest';
import { readImprint } from '../../utils/imprint';
import { describeOwnership, OwnershipNote, type OwnershipSources } from '../../utils/ownership';
import { answerOf, onNing, onWordPress, policyOf, readAt, sourcesOf } from './sources';

const tell = (given: Partial<OwnershipSources> = {}) => describeOwnership(sourcesOf(given));
const rules = (given: Partial<OwnershipSources> = {}) => tell(given).map(({ rule }) => rule);
const note = (rule: string, given: Partial<OwnershipSources> = {}) => tell(given).find((it) => it.rule === rule);
const legal = 'https://www.example.org/mentions-legales';

describe('describeOwnership', () => {
  it('says of a page about which nothing is known what was looked for and not found', () => {
    expect(rules()).toEqual(['policy-not-read', 'host-declared-not-found', 'host-observed-not-found']);
  });

  it('gives every note its source with a date, in the contract’s form', () => {
    const notes = tell({
      platforms: onNing,
      imprint: readImprint('Hébergeur : Exemple SAS\nDirecteur de la publication : Jeanne Exemple', legal),
      formHosts: ['www.example.org', 'forms.example.net', ''],
      policy: policyOf([answerOf('controller', 'yes', 'We decide.'), answerOf('retention', 'silent')]),
    });
    expect(notes.length).toBeGreaterThan(10);
    for (const it of notes) {
      expect(OwnershipNote.parse(it)).toEqual(it);
      expect(it.source.title).not.toBe('');
      expect(it.source.date).toMatch(/^\d{4}/);
    }
  });

  it('tells its notes in the order of the questions', () => {
    const questions = tell({
      platforms: onNing,
      formHosts: ['www.example.org'],
      policy: policyOf([
        answerOf('retention', 'silent'),
        answerOf('transfers', 'silent'),
        answerOf('controller', 'silent'),
        answerOf('special-category', 'silent'),
      ]),
    }).map(({ question }) => question);
    const order = OwnershipNote.shape.question.options;
    expect(questions).toEqual([...questions].sort((a, b) => order.indexOf(a) - order.indexOf(b)));
    expect(new Set(questions)).toEqual(new Set(order));
  });

  it('says the same of every site in the same order', () => {
    const of = (title: string) => tell({ page: { url: 'https://www.example.org/', title }, platforms: onNing });
    const plain = (notes: OwnershipNote[]) => notes.map(({ rule, values }) => ({ rule, values }));
    expect(plain(of('Blue Party'))).toEqual(plain(of('Red Party')));
  });
});

describe('who decides', () => {
  it('is quoted from the policy', () => {
    const policy = policyOf([answerOf('controller', 'yes', 'The controller is Example Party.')]);
    expect(note('controller-quoted', { policy })).toEqual({
      question: 'decides',
      rule: 'controller-quoted',
      kind: 'quoted',
      values: { whose: 'site', platform: '' },
      quote: {
        exact: 'The controller is Example Party.',
        prefix: '',
        suffix: '',
        url: 'https://www.example.org/privacy',
      },
      source: { title: 'Privacy Policy', url: 'https://www.example.org/privacy', date: readAt },
      certainty: 'sourced',
    });
  });

  it('is said not to be found, with what was read', () => {
    expect(note('controller-not-found', { policy: policyOf([answerOf('controller', 'silent')]) })).toMatchObject({
      kind: 'not-found',
      values: { passages: '41', whose: 'site' },
    });
  });

  it('is said not to be checked in a language that cannot be read', () => {
    const policy = policyOf([answerOf('controller', 'not-checked')]);
    expect(note('controller-not-checked', { policy })?.values).toEqual({ policyLanguage: 'en' });
    expect(rules({ policy })).not.toContain('controller-not-found');
  });

  it('tells a policy of the platform’s own as the platform’s', () => {
    const policy = policyOf([answerOf('controller', 'silent')], { platform: 'ning' }, 'https://www.ning.com/privacy/');
    expect(note('policy-is-platforms', { policy, platforms: onNing })?.values).toEqual({
      platform: 'Ning',
      host: 'www.ning.com',
    });
    expect(note('controller-not-found', { policy, platforms: onNing })?.values).toMatchObject({ platform: 'Ning' });
  });

  it('quotes the platform’s own terms with their section and date', () => {
    const said = tell({ platforms: onNing }).filter(
      ({ rule, question }) => rule === 'platform-says' && question === 'decides',
    );
    expect(said.map(({ source, quote }) => [source.title, source.date, quote?.exact])).toContainEqual([
      'Ning: Terms of Service, section 18',
      '2025-09-23',
      'Subject to this Agreement and each Member’s rights, all Network Data shall be the property of the applicable Network Creator.',
    ]);
  });

  it('says of free software that no platform operator stands above the site', () => {
    expect(note('no-operator-above', { platforms: onWordPress })).toMatchObject({
      question: 'decides',
      kind: 'derived',
      certainty: 'sourced',
    });
    expect(note('no-operator-above', { platforms: onWordPress })?.values.software?.split(', ').sort()).toEqual([
      'BuddyPress',
      'WordPress',
    ]);
    expect(rules({ platforms: [...onNing, ...onWordPress] })).not.toContain('no-operator-above');
    expect(rules()).not.toContain('no-operator-above');
  });

  it('names whom the page names, under the page’s own word', () => {
    const imprint = readImprint('Paid for by Example for Mayor', 'https://www.example.org/');
    expect(note('imprint-names', { imprint })).toMatchObject({
      kind: 'quoted',
      values: { phrase: 'Paid for by', name: 'Example for Mayor' },
      source: { title: 'Example' },
    });
  });
});

describe('who stores', () => {
  it('keeps the declared and the observed host on lines of their own, whatever they say', () => {
    const imprint = readImprint('Hébergeur : Exemple SAS', legal);
    const stores = tell({ platforms: onNing, imprint }).filter(({ question }) => question === 'stores');
    expect(stores.map(({ rule }) => rule)).toEqual([
      'host-declared',
      'host-observed-operator',
      'host-two-lines',
      'platform-says',
    ]);
    expect(stores[0]).toMatchObject({ values: { name: 'Exemple SAS' }, source: { url: legal } });
    expect(stores[1]?.values).toMatchObject({
      platform: 'Ning',
      operator: 'NING Interactive, Inc.',
      seatCountry: 'US',
      certainty: 'certain',
    });
  });

  it('takes the host of free software from the legal notice', () => {
    const imprint = readImprint('Hébergement\nExemple SAS\n2 rue de l’Exemple', legal);
    expect(rules({ platforms: onWordPress, imprint })).toEqual(
      expect.arrayContaining(['no-operator-above', 'host-declared', 'host-observed-not-found']),
    );
  });

  it('says where the page left the host to be filled in', () => {
    const imprint = readImprint('Hébergeur : à renseigner', legal);
    expect(note('host-declared-unfilled', { imprint })?.quote?.exact).toBe('Hébergeur : à renseigner');
    expect(rules({ imprint })).not.toContain('host-declared-not-found');
  });

  it('is no surer than what it rests on', () => {
    const likely = onNing.map((it) => ({ ...it, certainty: 'likely' as const }));
    expect(note('host-observed-operator', { platforms: likely })?.certainty).toBe('uncertain');
    const doubted = onNing.map((it) => ({
      ...it,
      operator: it.operator && { ...it.operator, certainty: 'background' as const },
    }));
    expect(note('host-observed-operator', { platforms: doubted })?.certainty).toBe('background');
    expect(note('host-observed-operator', { platforms: onNing })?.certainty).toBe('sourced');
  });
});

describe('who receives', () => {
  it.each([
    ['this site itself', 'example.org', [], 'form-to-site'],
    ['this site, which a platform hosts', 'www.example.org', onNing, 'form-to-hosted-site'],
    ['another host', 'forms.example.net', [], 'form-to-host'],
    ['a host that only ends like the site’s', 'notexample.org', [], 'form-to-host'],
    ['the platform', 'www.ning.com', onNing, 'form-to-platform'],
    ['nobody knows whom, where a script sends it', '', [], 'form-by-script'],
  ])('%s', (_, host, platforms, rule) => {
    expect(rules({ formHosts: [host], platforms })).toContain(rule);
  });

  it('tells each receiving host once', () => {
    const told = tell({ formHosts: ['a.example.net', 'a.example.net'] }).filter(({ rule }) => rule === 'form-to-host');
    expect(told).toHaveLength(1);
  });
});
