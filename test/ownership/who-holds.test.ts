import { describe, expect, it } from 'vitest';
import { readImprint } from '../../utils/imprint';
import { describeOwnership } from '../../utils/ownership';
import { whoHolds } from '../../utils/ownership/who-holds';
import { identify, knownPlatforms, type PlatformFinding } from '../../utils/platforms';
import { pageOf } from '../platforms/page-of';
import { answerOf, onNing, onWordPress, policyOf, sourcesOf } from './sources';

/** A platform of the catalogue as it is found on its own first example. */
function found(id: string): PlatformFinding {
  const entry = knownPlatforms.find((platform) => platform.id === id);
  for (const { facts } of entry?.examples ?? []) {
    const finding = identify(pageOf(facts)).find((it) => it.id === id);
    if (finding) return finding;
  }
  throw new Error(`the catalogue’s examples do not show ${id}`);
}

const certain = (id: string): PlatformFinding => ({ ...found(id), certainty: 'certain' });
const tell = (platforms: PlatformFinding[]) => describeOwnership(sourcesOf({ platforms }));
const patternOf = (platforms: PlatformFinding[]) =>
  tell(platforms)
    .filter(({ rule }) => rule.startsWith('holds-') || rule === 'no-operator-above')
    .map(({ rule }) => rule);

describe('the pattern of who holds supporters’ data', () => {
  it.each([
    ['nationbuilder', 'holds-site'],
    ['ning', 'holds-site'],
    ['discourse-hosting', 'holds-site'],
    ['ngpvan', 'holds-both'],
    ['actblue', 'holds-both'],
    ['change-org', 'holds-platform'],
    ['facebook', 'holds-platform'],
    ['action-populaire', 'holds-party'],
    ['renaissance', 'holds-party'],
    ['wordpress-org', 'no-operator-above'],
  ])('of %s is %s', (id, rule) => {
    const finding = certain(id);
    expect(patternOf([{ ...finding, role: finding.kind === 'self-hosted-software' ? 'software' : 'host' }])).toEqual([
      rule,
    ]);
  });

  it('is not told of a platform of which nothing is known', () => {
    const { gdprRole: _, dataOwner: __, ...bare } = certain('ning');
    expect(whoHolds(bare)).toBeNull();
    expect(patternOf([bare])).toEqual([]);
  });

  it('is no surer than the least sure fact it rests on', () => {
    const [note] = tell([certain('nationbuilder')]).filter(({ rule }) => rule === 'holds-site');
    expect(note).toMatchObject({ kind: 'derived', certainty: 'uncertain' });
    const [sure] = tell([certain('ngpvan')]).filter(({ rule }) => rule === 'holds-both');
    expect(sure?.certainty).toBe('sourced');
  });

  it('is told of services that take what is typed, and not of fonts or measuring', () => {
    const service = (purpose: PlatformFinding['purpose']): PlatformFinding => ({
      ...certain('actblue'),
      role: 'loads-from',
      purpose,
    });
    expect(patternOf([service('donations')])).toEqual(['holds-both']);
    expect(patternOf([service('fonts')])).toEqual([]);
    expect(patternOf([service('analytics')])).toEqual([]);
  });

  it('is told once for each platform, whoever runs it', () => {
    expect(patternOf([certain('ning'), { ...certain('actblue'), role: 'sends-to' }])).toEqual([
      'holds-site',
      'holds-both',
    ]);
  });
});

describe('what can be taken out, and what is left', () => {
  const rulesOf = (finding: PlatformFinding) => tell([finding]).map(({ rule }) => rule);

  it.each([
    ['customer', 'export-customer'],
    ['person', 'export-person'],
    ['both', 'export-both'],
    ['none', 'export-none'],
    ['not stated', 'export-not-stated'],
  ] as const)('by %s', (value, rule) => {
    const dataExport = { value, source: 'Terms', date: '2026', certainty: 'background' as const };
    const note = tell([{ ...certain('ning'), dataExport }]).find((it) => it.rule === rule);
    expect(note).toMatchObject({ question: 'leaves', certainty: 'background', source: { title: 'Terms' } });
    expect(note?.kind).toBe(value === 'not stated' ? 'not-found' : 'derived');
  });

  it.each([
    ['deleted', 'closure-deleted'],
    ['deleted-later', 'closure-deleted-later'],
    ['kept', 'closure-kept'],
    ['no-help', 'closure-no-help'],
    ['not stated', 'closure-not-stated'],
  ] as const)('when the account ends: %s', (value, rule) => {
    const onClosure = { value, source: 'Terms', date: '2026', certainty: 'sourced' as const };
    expect(rulesOf({ ...certain('ning'), onClosure })).toContain(rule);
  });

  it('says in which languages a platform speaks of it', () => {
    expect(tell([certain('ngpvan')]).find(({ rule }) => rule === 'platform-policy-languages')?.values).toMatchObject({
      policyLanguages: 'en fr',
    });
  });

  it('says of a platform whose own use cannot be quoted that it was not read', () => {
    expect(rulesOf(certain('nationbuilder'))).toContain('platform-use-not-read');
    expect(rulesOf(certain('ning'))).not.toContain('platform-use-not-read');
  });
});

describe('two sources', () => {
  const legal = 'https://www.example.org/mentions-legales';
  const of = (text: string, controller?: string, platforms: PlatformFinding[] = []) =>
    describeOwnership(
      sourcesOf({
        platforms,
        imprint: readImprint(text, legal),
        ...(controller ? { policy: policyOf([answerOf('controller', 'yes', controller)]) } : {}),
      }),
    );
  const rulesOf = (...given: Parameters<typeof of>) => of(...given).map(({ rule }) => rule);

  it('that name two bodies are two notes, and a third says so', () => {
    const rules = rulesOf('Paid for by Friends of Example', 'The controller is Example Party.');
    expect(rules).toEqual(expect.arrayContaining(['controller-quoted', 'imprint-names', 'imprint-not-in-policy']));
  });

  it('that name one body are said to', () => {
    expect(rulesOf('Paid for by Example Party', 'The controller is Example Party, London.')).toContain(
      'imprint-in-policy',
    );
    expect(rulesOf('Paid for by Exam', 'The controller is Example Party.')).toContain('imprint-not-in-policy');
  });

  it('are not compared where the policy named nobody or is the platform’s', () => {
    expect(rulesOf('Paid for by Example Party').filter((rule) => /^imprint-(?:not-)?in/.test(rule))).toEqual([]);
    const notes = describeOwnership(
      sourcesOf({
        imprint: readImprint('Paid for by Example Party', legal),
        policy: policyOf([answerOf('controller', 'yes', 'We decide.')], { platform: 'ning' }),
      }),
    );
    expect(notes.map(({ rule }) => rule).filter((rule) => /^imprint-(?:not-)?in/.test(rule))).toEqual([]);
  });

  it('on the host are two lines, with a word on how both can hold', () => {
    expect(rulesOf('Hébergeur : Exemple SAS', undefined, onNing)).toContain('host-two-lines');
    expect(rulesOf('Hébergeur : NING Interactive, Inc., 2850 Horizon', undefined, onNing)).not.toContain(
      'host-two-lines',
    );
    expect(rulesOf('Hébergeur : Ning', undefined, onNing)).not.toContain('host-two-lines');
    expect(rulesOf('Hébergeur : Exemple SAS', undefined, onWordPress)).not.toContain('host-two-lines');
  });

  it('tell an address where the page prints one', () => {
    const [note] = of('Éditeur : Exemple\n2 rue de l’Exemple\n75001 Paris').filter(
      ({ rule }) => rule === 'imprint-address',
    );
    expect(note).toMatchObject({
      kind: 'observed',
      values: { name: 'Exemple', address: '2 rue de l’Exemple, 75001 Paris' },
    });
    expect(rulesOf('Hébergeur : Exemple\n2 rue de l’Exemple\n75001 Paris')).not.toContain('imprint-address');
  });

  it('keep the GDPR’s own word where the page uses it, and make a controller of no other role', () => {
    const said = (text: string) => of(text).find(({ rule }) => rule === 'imprint-names')?.values.phrase;
    expect(said('Titolare del trattamento: Associazione Esempio')).toBe('Titolare del trattamento');
    expect(said('Committente responsabile: Maria Esempio')).toBe('Committente responsabile');
    expect(readImprint('Responsabile del trattamento: Esempio Srl', legal)[0]?.role).toBe('data-processor');
  });
});
