import { expect, it } from 'vitest';
import { describeOwnership } from '../../utils/ownership';
import { answerOf, policyOf, sourcesOf } from './sources';

const url = 'https://www.example.org/privacy';
const quoteOf = (exact: string) => ({ exact, prefix: '', suffix: '', url });
const told = (given: Parameters<typeof sourcesOf>[0]) => describeOwnership(sourcesOf(given));
const rulesOf = (given: Parameters<typeof sourcesOf>[0]) => told(given).map(({ rule }) => rule);

it('tells the languages of the page and of the policy, as codes that views name', () => {
  const notes = told({ pageLanguage: 'fr', policy: { ...policyOf([]), relation: 'different' } });
  expect(notes.find(({ question }) => question === 'told')).toMatchObject({
    rule: 'policy-language-different',
    question: 'told',
    kind: 'observed',
    values: { pageLanguage: 'fr', policyLanguage: 'en' },
  });
});

it('a language that cannot be told is not found, never different', () => {
  const notes = told({ pageLanguage: null, policy: { ...policyOf([]), relation: 'unknown' } });
  expect(notes.find(({ question }) => question === 'told')).toMatchObject({
    rule: 'policy-language-unknown',
    kind: 'not-found',
  });
});

it('tells each sentence once that passes data on to a party or another campaign', () => {
  const exact = 'We may share it with the party and with like-minded organisations.';
  const details = ['party', 'allies', 'processors'].map((id) => ({ id, quote: quoteOf(exact) }));
  const notes = told({ policy: policyOf([{ ...answerOf('recipients', 'yes', exact), details }]) });
  expect(notes.filter(({ rule }) => rule === 'passed-on-quoted').map(({ quote }) => quote?.exact)).toEqual([exact]);
});

it('finds no such sentence where recipients are named and no party is among them', () => {
  const details = [{ id: 'processors', quote: quoteOf('Our host stores it.') }];
  const rules = rulesOf({ policy: policyOf([{ ...answerOf('recipients', 'yes', 'Our host stores it.'), details }]) });
  expect(rules).toContain('passed-on-not-found');
});

it('says nothing of passing on where recipients could not be read', () => {
  const rules = rulesOf({ policy: policyOf([answerOf('recipients', 'not-checked')]) });
  expect(rules.filter((rule) => rule.startsWith('passed-on'))).toEqual([]);
});

it('quotes a denial of selling whole', () => {
  const exact = 'We do not sell, rent or exchange your data.';
  expect(told({ policy: policyOf([answerOf('selling', 'no', exact)]) })).toContainEqual(
    expect.objectContaining({ rule: 'selling-quoted', quote: quoteOf(exact) }),
  );
});

it('repeats what a form asks in its own words, once', () => {
  const asked = 'Pour qui avez-vous voté ?';
  const notes = told({ sensitiveQuestions: [asked, asked] }).filter(({ rule }) => rule === 'form-asks');
  expect(notes.map(({ values }) => values)).toEqual([{ asked }]);
});
