import { describe, expect, it } from 'vitest';
import { compileLexicon } from '../../utils/detection/words/compile-lexicon';
import { findWords } from '../../utils/detection/words/find-words';
import { foldWord } from '../../utils/detection/words/fold-word';
import { splitWords } from '../../utils/detection/words/split-words';
import { tellLanguages } from '../../utils/detection/words/tell-languages';

const lexicon = compileLexicon({
  source: '',
  date: '2026-01-01',
  example: '',
  common: 'the',
  ours: 'our',
  candidate: 'candidat*, running for',
  election: '*wahl, *valg*',
  vote: 'vote',
});
const found = (text: string) => {
  const words = splitWords(text);
  return findWords(words, [lexicon]).map(({ role, from, to }) => [
    role,
    text.slice(words[from]?.start, words[to - 1]?.end),
  ]);
};

describe('words of a lexicon', () => {
  it.each([
    ['a beginning', 'Deux Candidates', [['candidate', 'Candidates']]],
    ['an end', 'Die Kommunalwahl.', [['election', 'Kommunalwahl']]],
    ['a part', 'kommunevalget', [['election', 'kommunevalget']]],
    ['several words in a row, whatever stands between them', 'Running—for mayor', [['candidate', 'Running—for']]],
    ['a word whatever its case and accents', 'CÀNDIDAT', [['candidate', 'CÀNDIDAT']]],
  ])('finds %s', (_, text, expected) => expect(found(text)).toEqual(expected));

  it.each(['devotee', 'voted', 'wahlen', 'running late', 'for running'])('does not find anything in “%s”', (text) => {
    expect(found(text)).toEqual([]);
  });
});

it.each([
  ['Élection', 'election'],
  ['ВЫБОРЫ', 'выборы'],
  ['Ψήφος', 'ψηφος'],
  ['straße', 'straße'],
])('folds %s to %s', (word, folded) => expect(foldWord(word)).toBe(folded));

it('tells a page’s languages by its everyday words, not by its claim alone', () => {
  const words = splitWords(
    'Wir sind für die Menschen und für das Land, denn der Weg ist nicht weit und die Zeit ist da.',
  );
  expect(tellLanguages(words, 'en-US')).toEqual(['de']);
  expect(tellLanguages(words, 'fr')).toContain('de');
  expect(tellLanguages(splitWords('Bonjour'), 'nb-NO')).toEqual(['no', 'en']);
  expect(tellLanguages([], undefined)).toEqual(['en']);
});
