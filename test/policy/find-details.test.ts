import { describe, expect, it } from 'vitest';
import type { Localized } from '../../utils/evidence';
import type { Clause } from '../../utils/policy/define-clause';
import type { ClausePhrases } from '../../utils/policy/define-phrases';
import { findDetails } from '../../utils/policy/find-details';
import { findInHeadingsToo } from '../../utils/policy/find-in-headings';
import { passage, prepared } from './unit-of';

const label = (en: string): Localized => ({ en, fr: en });
const clauseOf = (rest: Partial<Clause>): Clause => ({
  source: '',
  date: '2026-11-22',
  label: label('Who'),
  group: 'whom',
  order: 1,
  ...rest,
});
const phrasesOf = (details: Record<string, RegExp> = {}): ClausePhrases => ({
  headings: /(?!)/,
  yes: [],
  details,
  examples: { yes: [] },
  counterexamples: [],
});

/** The parts found in sentences that all answer, in their order. */
function find(sentences: string[], clause: Partial<Clause>, details?: Record<string, RegExp>, lang = 'en') {
  const policy = prepared(
    sentences.map((text) => passage(text)),
    lang,
  );
  const yes = policy.units.map((unit) => ({ unit, score: 4, weighs: () => 1, needsLead: false }));
  const found = findDetails(clauseOf(clause), phrasesOf(details), policy, yes);
  return {
    statements: found.statements.map(({ unit }) => policy.words.slice(unit.start, unit.end)),
    details: found.details.map(({ quote, ...rest }) => ({ ...rest, exact: quote.exact })),
  };
}

const party = label('The party');
const printer = label('A printer');
const parts = { party: /party/, printer: /printer/ };

describe('the parts of an answer', () => {
  it('are named by their ids and labels, each with the first sentence that names it', () => {
    const sentences = ['We give it to the printer.', 'We give it to the party.', 'The party gets it all.'];
    expect(find(sentences, { details: { party, printer } }, parts)).toEqual({
      statements: sentences,
      details: [
        { id: 'party', label: party, exact: 'We give it to the party.' },
        { id: 'printer', label: printer, exact: 'We give it to the printer.' },
      ],
    });
  });

  it('are those alone that a sentence names and the language has a cue for', () => {
    const sentences = ['We give it to the party.'];
    expect(find(sentences, { details: { party, printer } }, parts).details).toHaveLength(1);
    expect(find(sentences, { details: { party } }, { printer: /party/ }).details).toEqual([]);
    expect(find(sentences, {}, parts).details).toEqual([]);
    expect(find([], { details: { party } }, parts)).toEqual({ statements: [], details: [] });
  });

  it('are not named by a sentence that denies anything', () => {
    const sentences = ['We do not give it to the party.', 'We give it to the printer.'];
    expect(find(sentences, { details: { party, printer } }, parts)).toMatchObject({
      statements: sentences,
      details: [{ id: 'printer' }],
    });
  });

  it.each([
    [40, 1],
    [41, 0],
  ])('are looked for in forty statements: in the %ith %i is found', (at, found) => {
    const sentences = Array.from({ length: at - 1 }, (_, one) => `We give it to person ${one}.`);
    const { details, statements } = find([...sentences, 'We give it to the party.'], { details: { party } }, parts);
    expect(details).toHaveLength(found);
    expect(statements).toHaveLength(at);
  });

  it('are eight at most', () => {
    const many = Object.fromEntries(Array.from({ length: 12 }, (_, at) => [`part${at}`, label(`${at}`)]));
    const cues = Object.fromEntries(Object.keys(many).map((id) => [id, /party/]));
    expect(find(['We give it to the party.'], { details: many }, cues).details).toHaveLength(8);
  });
});

describe('lengths of time', () => {
  const sentences = [
    'We keep it for two years.',
    'We keep logs for 2 years or 30 days.',
    'We keep bills for ten years.',
  ];

  it('are told each once, with the sentence that names it first, after the parts with a name', () => {
    expect(find(sentences, { value: 'duration', details: { party } }, { party: /bills/ })).toEqual({
      statements: sentences,
      details: [
        { id: 'party', label: party, exact: sentences[2] },
        { id: 'duration', said: 'two years', iso: 'P2Y', exact: sentences[0] },
        { id: 'duration', said: '30 days', iso: 'P30D', exact: sentences[1] },
        { id: 'duration', said: 'ten years', iso: 'P10Y', exact: sentences[2] },
      ],
    });
  });

  it('are told where a sentence denies, too: “no longer than two years” is a length', () => {
    expect(find(['We keep it no longer than two years.'], { value: 'duration' }).details).toMatchObject([
      { iso: 'P2Y' },
    ]);
  });

  it('are looked for only where the question asks for one', () => {
    expect(find(sentences, {}).details).toEqual([]);
  });
});

describe('a day', () => {
  it('is told with the sentence that names it, which alone is the answer', () => {
    const sentences = ['It was updated when we moved.', 'It was updated on 3 May 2024.', 'Updated on 4 May 2025.'];
    expect(find(sentences, { value: 'date', details: { party } }, { party: /updated/ })).toEqual({
      statements: [sentences[1]],
      details: [{ id: 'date', said: '3 may 2024', iso: '2024-05-03', exact: sentences[1] }],
    });
  });

  it('that is not named answers nothing', () => {
    expect(find(['It was updated when we moved.'], { value: 'date' })).toEqual({ statements: [], details: [] });
  });
});

describe('looking among headings too', () => {
  const phrases: ClausePhrases = { ...phrasesOf(), yes: [[4, /updated/, /20\d\d/]], no: [[4, /never/, /updated/]] };
  const find = (...passages: Parameters<typeof prepared>[0]) => {
    const policy = prepared(passages);
    const { yes, no } = findInHeadingsToo(policy, phrases);
    return [yes, no].map((some) => some.map(({ unit }) => policy.words.slice(unit.start, unit.end)));
  };

  it('finds headings, labels and sentences, in the order in which they stand', () => {
    expect(
      find(
        passage('Privacy, updated in May of the year 2024', { kind: 'heading' }),
        passage('We updated this text in May of 2025.'),
        passage('Updated at last in the month of May 2026', { kind: 'heading' }),
      ),
    ).toEqual([
      [
        'Privacy, updated in May of the year 2024',
        'We updated this text in May of 2025.',
        'Updated at last in the month of May 2026',
      ],
      [],
    ]);
  });

  it('takes a heading for no lead-in and under no heading, and sentences once', () => {
    const heading = passage('Éver updated in the month of May 2024', { kind: 'heading', heading: 'Above' });
    const policy = prepared([passage('Hello to you all.'), heading]);
    const [found] = findInHeadingsToo(policy, phrases).yes;
    expect(found?.unit).toEqual({
      passage: 1,
      start: 18,
      end: 55,
      words: 'ever updated in the month of may 2024',
      context: 'ever updated in the month of may 2024',
      heading: '',
    });
  });

  it('finds denials too, and nothing where nothing is said', () => {
    expect(find(passage('This text was never updated by any of us.'))).toEqual([
      [],
      ['This text was never updated by any of us.'],
    ]);
    expect(find(passage('Hello', { kind: 'heading' }), passage('Goodbye to you all.'))).toEqual([[], []]);
  });
});
