import { describe, expect, it } from 'vitest';
import type { ClausePhrases, Rule } from '../../utils/policy/define-phrases';
import { findStatements } from '../../utils/policy/find-statements';
import type { Unit } from '../../utils/policy/policy-units';
import { policyOfUnits, unitOf } from './unit-of';

const KEPT = 'we keep your personal data for two years and no longer';
const LEAD = 'we keep the following for two years:';
const rule = (weight: number, ...cues: [RegExp, ...RegExp[]]): Rule => [
  weight,
  cues[0],
  cues[1] ?? /data/,
  ...cues.slice(2),
];

const phrasesOf = (rest: Partial<ClausePhrases>): ClausePhrases => ({
  headings: /how long/,
  yes: [],
  examples: { yes: [] },
  counterexamples: [],
  ...rest,
});

/** What is found in some sentences; the whole document is the sentences themselves unless it is named. */
function find(units: Unit[], rest: Partial<ClausePhrases>, all = units.map(({ context }) => context).join(' ')) {
  return findStatements(policyOfUnits(units), phrasesOf(rest), all);
}
const scoreOf = (unit: Unit, rest: Partial<ClausePhrases>) => find([unit], rest).yes[0]?.score;
const long = (length: number) => `${KEPT} `.padEnd(length, 'x');

describe('how strongly a sentence answers', () => {
  it.each<[string, number | undefined, Unit, Partial<ClausePhrases>]>([
    ['is the weight of its rule', 4, unitOf(KEPT), { yes: [rule(4, /keep/)] }],
    ['counts a second rule by half', 5.5, unitOf(KEPT), { yes: [rule(4, /keep/), rule(3, /years/)] }],
    ['counts the strongest fully wherever it stands', 5.5, unitOf(KEPT), { yes: [rule(3, /keep/), rule(4, /years/)] }],
    ['counts two of one weight as one and a half', 6, unitOf(KEPT), { yes: [rule(4, /keep/), rule(4, /years/)] }],
    [
      'counts every further rule by half',
      7,
      unitOf(KEPT),
      { yes: [rule(2, /keep/), rule(4, /years/), rule(4, /personal/)] },
    ],
    [
      'counts no rule of which a cue is not there',
      4,
      unitOf(KEPT),
      { yes: [rule(4, /keep/), rule(9, /keep/, /garden/)] },
    ],
    ['wants the last cue too', 4, unitOf(KEPT), { yes: [rule(4, /keep/), rule(9, /keep/, /data/, /garden/)] }],
    ['is enough from three on', 3, unitOf(KEPT), { yes: [rule(3, /keep/)] }],
    ['is too little below three', undefined, unitOf(KEPT), { yes: [rule(2.9, /keep/)] }],
    ['is nothing where no rule holds', undefined, unitOf(KEPT, { heading: 'how long' }), { yes: [rule(4, /sell/)] }],
    ['grows under a fitting heading', 5.5, unitOf(KEPT, { heading: 'how long' }), { yes: [rule(4, /keep/)] }],
    ['can be enough under one alone', 3.5, unitOf(KEPT, { heading: 'how long' }), { yes: [rule(2, /keep/)] }],
    ['is less where it only announces', 4, unitOf(`${KEPT}:`), { yes: [rule(5, /keep/)] }],
    ['is less for a title of 31 letters', 4, unitOf('we keep data '.padEnd(31, 'x')), { yes: [rule(5, /keep/)] }],
    ['is whole from 32 letters on', 5, unitOf('we keep data '.padEnd(32, 'x')), { yes: [rule(5, /keep/)] }],
    [
      'is whole for a short item of a list',
      5,
      unitOf('we keep data', { context: `${LEAD} we keep data` }),
      { yes: [rule(5, /keep/)] },
    ],
    ['is whole up to 300 letters', 5, unitOf(long(300)), { yes: [rule(5, /keep/)] }],
    ['is a point less with 500 letters', 4, unitOf(long(500)), { yes: [rule(5, /keep/)] }],
    ['is three points less with 900', undefined, unitOf(long(900)), { yes: [rule(5, /keep/)] }],
  ])('%s', (_, score, unit, rest) => {
    expect(scoreOf(unit, rest)).toBe(score);
  });
});

describe('what counts only under its heading', () => {
  const under = unitOf(KEPT, { heading: 'how long' });

  it.each<[string, number | undefined, Unit, Partial<ClausePhrases>]>([
    ['answers there', 4.5, under, { headed: [[3, /keep/]] }],
    ['answers nowhere else', undefined, unitOf(KEPT), { headed: [[5, /keep/]] }],
    ['answers nothing where its cue is not there', undefined, under, { headed: [[5, /sell/]] }],
    [
      'is the strongest of several',
      5.5,
      under,
      {
        headed: [
          [3, /keep/],
          [4, /years/],
          [2, /data/],
        ],
      },
    ],
    ['agrees with a stronger rule by half', 6.5, under, { yes: [rule(4, /keep/)], headed: [[2, /keep/]] }],
    ['takes nothing from a weaker rule', 5.5, under, { yes: [rule(2, /keep/)], headed: [[4, /keep/]] }],
    ['takes nothing from a rule as strong', 5.5, under, { yes: [rule(4, /keep/)], headed: [[4, /keep/]] }],
  ])('%s', (_, score, unit, rest) => {
    expect(scoreOf(unit, rest)).toBe(score);
  });
});

describe('an item with its lead-in', () => {
  const item = 'the personal data of those who wrote to us';
  const inList = unitOf(item, { context: `${LEAD} ${item}` });

  it.each<[string, { score: number; needsLead: boolean } | undefined, Unit, Partial<ClausePhrases>]>([
    ['answers by both together', { score: 4, needsLead: true }, inList, { yes: [rule(4, /keep/)] }],
    ['needs none where it answers alone', { score: 3, needsLead: false }, inList, { yes: [rule(3, /those/)] }],
    [
      'needs none where it answers alone, though the lead-in says more',
      { score: 5.5, needsLead: false },
      inList,
      { yes: [rule(3, /those/), rule(4, /keep/)] },
    ],
    [
      'needs it where it is too weak alone',
      { score: 5, needsLead: true },
      inList,
      { yes: [rule(2, /those/), rule(4, /keep/)] },
    ],
    [
      'needs none that adds nothing',
      { score: 3.5, needsLead: false },
      { ...inList, heading: 'how long' },
      { yes: [rule(2, /those/)] },
    ],
    [
      'is its own lead-in where there is none',
      { score: 3.5, needsLead: false },
      unitOf(KEPT, { heading: 'how long' }),
      { yes: [rule(2, /keep/)] },
    ],
    [
      'needs none that a heading makes up for',
      { score: 6, needsLead: false },
      { ...inList, heading: 'how long' },
      { yes: [rule(2, /keep/)], headed: [[4.5, /those/]] },
    ],
  ])('%s', (_, expected, unit, rest) => {
    const [found] = find([unit], rest).yes;
    expect(found && { score: found.score, needsLead: found.needsLead }).toEqual(expected);
  });
});

describe('what answers nothing', () => {
  it.each<[string, Partial<ClausePhrases>, string[], string[]]>([
    ['a sentence that holds a veto', { yes: [rule(4, /keep/)], veto: [/garden/, /two years/] }, [], []],
    ['a veto that is not there changes nothing', { yes: [rule(4, /keep/)], veto: [/garden/] }, [KEPT], []],
    ['a denial is no affirmation', { yes: [rule(4, /keep/)], no: [rule(4, /no longer/)] }, [], [KEPT]],
    ['a veto stops no denial', { no: [rule(4, /no longer/)], veto: [/two years/] }, [], [KEPT]],
    ['a weak denial is none', { yes: [rule(4, /keep/)], no: [rule(2, /no longer/)] }, [KEPT], []],
    [
      'an exception takes a denial back',
      { yes: [rule(4, /keep/)], no: [rule(4, /no longer/)], exceptions: /two years/ },
      [KEPT],
      [],
    ],
    [
      'an exception that is not there takes nothing back',
      { yes: [rule(4, /keep/)], no: [rule(4, /no longer/)], exceptions: /garden/ },
      [],
      [KEPT],
    ],
    ['an exception alone denies nothing', { yes: [rule(4, /keep/)], exceptions: /garden/ }, [KEPT], []],
  ])('%s', (_, rest, yes, no) => {
    const found = find([unitOf(KEPT)], rest);
    expect(found.yes.map(({ unit }) => unit.words)).toEqual(yes);
    expect(found.no.map(({ unit }) => unit.words)).toEqual(no);
  });

  it('a denial is stronger under its heading, as an affirmation is', () => {
    const [found] = find([unitOf(KEPT, { heading: 'how long' })], {
      no: [rule(4, /no longer/)],
      headed: [[4, /keep/]],
    }).no;
    expect(found?.score).toBe(5.5);
  });

  it('a headed cue makes no denial', () => {
    const unit = unitOf(KEPT, { heading: 'how long' });
    const { yes, no } = find([unit], { no: [rule(9, /garden/)], headed: [[4, /keep/]] });
    expect([yes.length, no.length]).toEqual([1, 0]);
  });
});

describe('a rule', () => {
  it.each<[string, RegExp, boolean]>([
    ['whose cue stands nowhere in the document is left out', /keep/, false],
    ['that asks where the sentence begins is kept', /^we keep/, true],
    ['that asks for it in a group is kept', /(^we|garden) keep/, true],
    ['that asks for it in another way of a group is kept', /(garden|^we) keep/, true],
    ['that asks where the sentence ends is kept', /no longer$/, true],
    ['that asks for it at the end of a group is kept', /(garden|no longer$)/, true],
    ['that asks for it in the first way of a group is kept', /(no longer$|garden)/, true],
    ['that excludes letters asks for no beginning', /kee[^x]/, false],
  ])('%s', (_, cue, kept) => {
    // The whole document is said to hold nothing of it: what is kept is looked for in the sentence itself.
    const { yes } = find([unitOf(KEPT)], { yes: [[4, cue, /(^|x)we/]] }, 'a word of greeting to all of you');
    expect(yes.length).toBe(kept ? 1 : 0);
  });

  it('is kept where each of its cues stands somewhere in the document, and left out where one does not', () => {
    const rules = { yes: [rule(4, /keep/, /data/)] };
    expect(find([unitOf(KEPT)], rules, 'we keep bees and data').yes).toHaveLength(1);
    expect(find([unitOf(KEPT)], rules, 'we keep bees').yes).toEqual([]);
    expect(find([unitOf(KEPT)], { no: rules.yes }, 'we keep bees').no).toEqual([]);
  });
});

describe('what is found', () => {
  const weak = unitOf('we keep your personal data in a drawer of the town hall');
  const strong = unitOf('we keep your personal data for two years in the town hall');
  const rules = [rule(4, /keep/), rule(2, /years/)];

  it('is told strongest first, the earlier one where two are as strong', () => {
    const again = { ...weak, start: 99 };
    expect(find([weak, strong, again], { yes: rules }).yes.map(({ unit }) => unit)).toEqual([strong, weak, again]);
    expect(find([weak, strong, again], { no: rules }).no.map(({ unit }) => unit)).toEqual([strong, weak, again]);
  });

  it('can weigh any part of itself, and knows what takes it back', () => {
    const exceptions = /garden/;
    const [found] = find([strong], { yes: rules, exceptions }).yes;
    expect(found?.exceptions).toBe(exceptions);
    expect([KEPT, 'we keep data', 'the town hall'].map((words) => found?.weighs(words))).toEqual([5, 4, 0]);
  });
});
