import { describe, expect, it } from 'vitest';
import type { Passage } from '../../utils/facts';
import { passage, prepared } from './unit-of';

const a = (length: number) => 'a'.repeat(length);
/** A sentence of so many words of four letters: 117 of them and "One two three. " are six hundred characters. */
const words = (count: number) => `Abcd${' abcd'.repeat(count - 1)}.`;
const units = (...passages: Passage[]) =>
  prepared(passages).units.map(({ words, context, heading }) => [words, context, heading]);

describe('a policy cut into sentences', () => {
  it('holds all passages with one space between them, each where it says', () => {
    const policy = prepared([
      passage('Öne two three.'),
      passage('How?', { kind: 'heading' }),
      passage('Four five six.'),
    ]);
    expect(policy).toMatchObject({ words: 'Öne two three. How? Four five six.', starts: [0, 15, 20], lang: 'en' });
    expect(policy.units).toEqual([
      { passage: 0, start: 0, end: 14, words: 'one two three.', context: 'one two three.', heading: '' },
      { passage: 2, start: 20, end: 34, words: 'four five six.', context: 'four five six.', heading: '' },
    ]);
  });

  it('takes no heading for a statement', () => {
    expect(units(passage('How long we keep your data', { kind: 'heading' }))).toEqual([]);
  });

  it('of no passage is empty', () => {
    expect(prepared([])).toMatchObject({ words: '', starts: [], units: [] });
  });

  it('holds several sentences of one passage, each in its place', () => {
    const policy = prepared([passage('Hello you.'), passage('One two three. Four five six.')]);
    expect(policy.units.map(({ start, end }) => policy.words.slice(start, end))).toEqual([
      'One two three.',
      'Four five six.',
    ]);
  });

  it('puts sentences under their heading, folded', () => {
    expect(units(passage('We keep letters.', { heading: 'Durée' }))).toEqual([
      ['we keep letters.', 'we keep letters.', 'duree'],
    ]);
  });

  it.each<[string, Passage, string[][]]>([
    ['leaves out a label of eleven letters', passage(a(11)), []],
    ['keeps a sentence of twelve', passage(a(12)), [[a(12), a(12), '']]],
    [
      'keeps a short item with its lead-in',
      passage('names', { kind: 'item', lead: 'We keep:' }),
      [['names', 'we keep: names', '']],
    ],
    [
      'takes the last sentence of a lead-in alone',
      passage('names', { kind: 'item', lead: 'Hello to all. You are here. We keep:' }),
      [['names', 'we keep: names', '']],
    ],
    [
      'takes no lead-in that introduces nothing',
      passage('names of people', { kind: 'item', lead: 'We keep.' }),
      [['names of people', 'names of people', '']],
    ],
    ['leaves out a short item under it', passage('names', { kind: 'item', lead: 'We keep.' }), []],
    [
      'takes the column titles of a row as they are',
      passage('names', { kind: 'row', lead: 'Data. Length' }),
      [['names', 'data. length names', '']],
    ],
    [
      'keeps the cells of a row together',
      passage('One two three. Four five six.', { kind: 'row' }),
      [['one two three. four five six.', 'one two three. four five six.', '']],
    ],
    [
      'cuts a row of more than can be quoted at its sentences',
      passage(`One two three. ${words(118)}`, { kind: 'row' }),
      [
        ['one two three.', 'one two three.', ''],
        [words(118).toLowerCase(), words(118).toLowerCase(), ''],
      ],
    ],
    [
      'keeps a row of just as much',
      passage(`One two three. ${words(117)}`, { kind: 'row' }),
      [[`one two three. ${words(117)}`.toLowerCase(), `one two three. ${words(117)}`.toLowerCase(), '']],
    ],
  ])('%s', (_, one, expected) => {
    expect(units(one)).toEqual(expected);
  });
});
