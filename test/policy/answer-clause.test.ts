import { describe, expect, it } from 'vitest';
import { answerClause } from '../../utils/policy/answer-clause';
import { clauses } from '../../utils/policy/clauses';
import type { Clause } from '../../utils/policy/define-clause';
import { derivePhrases } from '../../utils/policy/derive-phrases';
import { languages } from '../../utils/policy/languages';
import { phrases } from '../../utils/policy/phrases';
import { readPolicy } from '../../utils/policy/read-policy';
import { passage, prepared, textOf } from './unit-of';

const clauseOf = (rest: Partial<Clause> = {}): Clause => ({
  source: '',
  date: '2026-11-22',
  label: { en: 'Access', fr: 'Accès' },
  group: 'rights',
  order: 1,
  ...rest,
});
/** Puts a question of our own, for which no language has phrases, to a policy in Czech. */
function ask(texts: string[], clause: Partial<Clause>, lang = 'cs') {
  const policy = prepared(
    texts.map((text) => passage(text)),
    lang,
  );
  const { answer, quotes } = answerClause(
    `ours ${JSON.stringify(clause)}`,
    clauseOf(clause),
    policy,
    policy.units.map((it) => it.context).join(' '),
  );
  return [answer, ...quotes.map(({ exact }) => exact)];
}

describe('a question that a language has no phrases for', () => {
  const ACCESS = 'Máte práva podle čl. 15 GDPR.';

  it.each<[string, (string | undefined)[], string[], Partial<Clause>, string?]>([
    ['is answered by its article', ['yes', ACCESS], ['Vítejte u nás všichni.', ACCESS], { articles: ['15'] }],
    ['is not checked where it has none', ['not-checked'], [ACCESS], {}],
    ['is not checked where nothing is cited', ['not-checked'], ['Máte u nás mnoho práv.'], { articles: ['15'] }],
    ['is not checked in a language nobody described', ['not-checked'], [ACCESS], { articles: ['15'] }, 'xx'],
    [
      'that asks for a day is answered by it',
      ['yes', 'Poslední aktualizace: 5. března 2024'],
      ['Poslední aktualizace: 5. března 2024'],
      { value: 'date' },
    ],
    [
      'that asks for a day is silent where there is none',
      ['silent'],
      ['Poslední aktualizace loni.'],
      { value: 'date' },
    ],
    [
      'that asks for a day is not checked in a language nobody described',
      ['not-checked'],
      ['Updated on 5 May 2024.'],
      { value: 'date' },
      'xx',
    ],
  ])('%s', (_, expected, texts, clause, lang) => {
    expect(ask(texts, clause, lang)).toEqual(expected);
  });

  it('is told with its label and group, whatever the answer', () => {
    const clause = clauseOf({ articles: ['15'] });
    for (const text of [ACCESS, 'Vítejte u nás všichni.']) {
      const policy = prepared([passage(text)], 'cs');
      expect(answerClause('ours', clause, policy, text)).toMatchObject({
        clause: 'ours',
        label: clause.label,
        group: 'rights',
      });
    }
  });
});

describe('how articles are cited', () => {
  const cites = (text: string, articles: string[], lang = 'en') => {
    const derived = derivePhrases(`cites ${articles}`, clauseOf({ articles }), lang);
    return derived?.yes.some((rule) => rule.every((cue) => typeof cue === 'number' || cue.test(text))) ?? false;
  };

  it.each<[string, string[], boolean]>([
    ['article 15 gdpr', ['15'], true],
    ['articles 15 gdpr', ['15'], true],
    ['art. 15 of the gdpr', ['15'], true],
    ['art.15 gdpr', ['15'], true],
    ['article15 gdpr', ['15'], true],
    ['15. article of the gdpr', ['15'], true],
    ['15 article of the gdpr', ['15'], true],
    ['article 16 gdpr', ['15', '16'], true],
    ['article 15', ['15'], false],
    ['gdpr 15', ['15'], false],
    ['article 150 gdpr', ['15'], false],
    ['article 1 15 gdpr', ['15'], false],
    ['115 article gdpr', ['15'], false],
    ['particle 15 gdpr', ['15'], false],
    ['15 articles5 gdpr', ['15'], true],
    ['15 articulation gdpr', ['15'], false],
    ['article 15 of the xgdpr', ['15'], false],
    ['article 15 of regulation (eu) 2016/679', ['15'], true],
    ['articles 15 to 22 gdpr', ['17'], true],
    ['articles 12-21 gdpr', ['17'], true],
    ['articles 15 to 22 gdpr', ['13'], false],
    ['articles 15 to 23 gdpr', ['17'], false],
    ['articles 16 to 22 gdpr', ['17'], false],
    ['article 6(1)(f) gdpr', ['6(1)(f)'], true],
    ['article 6.1 f gdpr', ['6(1)(f)'], true],
    ['article 06 para 01 letter f gdpr', ['6(1)(f)'], true],
    ['article 6(1)(e) gdpr', ['6(1)(f)'], false],
    ['article 6(1) for all gdpr', ['6(1)(f)'], false],
    ['article 6 1f gdpr', ['6(1)(f)'], false],
    [`article 6 ${'x'.repeat(30)} 1 f gdpr`, ['6(1)(f)'], false],
  ])('“%s” cites %j: %s', (text, articles, cited) => {
    expect(cites(text, articles)).toBe(cited);
  });

  it('is made once for each question and language', () => {
    const clause = clauseOf({ articles: ['15'] });
    expect(derivePhrases('once', clause, 'cs')).toBe(derivePhrases('once', clause, 'cs'));
    expect(derivePhrases('once', clause, 'hu')).not.toBe(derivePhrases('once', clause, 'cs'));
    expect(derivePhrases('twice', clauseOf(), 'cs')).toBeNull();
    expect(derivePhrases('twice', clause, 'cs')).toBeNull(); // what was told of it before
  });

  it('needs no heading, and has no examples of its own', () => {
    const derived = derivePhrases('headings', clauseOf({ articles: ['15'] }), 'cs');
    expect(derived?.headings.test('')).toBe(false);
    expect(derived).toMatchObject({ examples: { yes: [] }, counterexamples: [] });
  });
});

describe('a policy that is read', () => {
  const SENTENCE = 'We keep your personal data for two years after the election and delete it then.';

  it('tells its address, title, words and passages, and whether it was cut', () => {
    const text = { ...textOf([passage(`${SENTENCE} ${SENTENCE}`), passage('Élan, 2 words')]), cut: true };
    expect(readPolicy(text)).toMatchObject({
      url: 'https://list.example/privacy',
      title: 'Privacy',
      words: 33,
      passages: 2,
      cut: true,
      language: { lang: 'en' },
    });
    expect(readPolicy(textOf([])).words).toBe(0);
    expect(readPolicy(textOf([passage('one two'), passage('three')])).words).toBe(3);
  });

  it('is in the language of its prose, not of its tables', () => {
    const row = passage(
      'Dieser Cookie speichert, ob Sie zugestimmt haben, und wird nach einem Jahr von uns gelöscht.',
      { kind: 'row' },
    );
    expect(readPolicy(textOf([passage(SENTENCE), row, row, row])).language).toMatchObject({ lang: 'en', others: [] });
    expect(readPolicy(textOf([row])).language.lang).toBe('de');
  });

  it('is asked every question once, in the order in which data flow', () => {
    const { answers } = readPolicy(textOf([passage(SENTENCE)]));
    expect(answers.map(({ clause }) => clause)).toEqual(clauses.map(({ id }) => id));
    const orders = clauses.map(({ clause }) => clause.order);
    expect(orders).toEqual([...orders].sort((one, other) => one - other));
  });

  it('tells places to be filled in where there are any, and nothing of them where there are none', () => {
    expect(readPolicy(textOf([passage('We are [company name].')]))).toHaveProperty('unfilled');
    expect(readPolicy(textOf([passage(SENTENCE)]))).not.toHaveProperty('unfilled');
  });

  it('knows each question and language by its file', () => {
    expect(clauses.map(({ id }) => id)).toContain('retention');
    expect([...languages.keys()]).toEqual([...languages.keys()].sort());
    expect(languages.has('en')).toBe(true);
    expect(phrases.get('en')?.has('retention')).toBe(true);
  });

  it('is told what kind of document it is', () => {
    expect(readPolicy(textOf([passage(SENTENCE)])).document).toMatchObject({ kind: expect.any(String) });
    expect(readPolicy(textOf([passage('4711 0815')])).document).toEqual({ kind: 'unclear', why: [] });
  });
});
