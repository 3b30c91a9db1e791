import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { diffNotes, NOTE_FIELDS } from '../../utils/sharing';
import { diffText } from '../../utils/sharing/import/diff-text';
import { anyNote } from './any-note';
import { noteOf } from './note-of';
import { wordsOf } from './words-of';

const told = (before: string, after: string) =>
  diffText(before, after).map(({ kind, text }) => `${{ same: '=', removed: '-', added: '+' }[kind]}${text}`);

describe('what changed between two texts', () => {
  it.each<[string, string, string, string[]]>([
    ['nothing', 'Who keeps it?', 'Who keeps it?', ['=Who keeps it?']],
    ['one word', 'Who keeps the list?', 'Who sells the list?', ['=Who ', '-keeps', '+sells', '= the list?']],
    ['a phrase', 'Ask who keeps it', 'Ask how long keeps it', ['=Ask ', '-who', '+how long', '= keeps it']],
    ['an end', 'Ask', 'Ask again', ['=Ask', '+ again']],
    ['a beginning', 'again', 'Ask again', ['+Ask ', '=again']],
    ['all', 'yes', 'no', ['-yes', '+no']],
    ['from nothing', '', 'Ask', ['+Ask']],
    ['to nothing', 'Ask', '', ['-Ask']],
    ['a script without spaces', '名簿を守る', '名簿を売る', ['-名簿を守る', '+名簿を売る']],
  ])('is told word by word: %s', (_, before, after, runs) => {
    expect(told(before, after)).toEqual(runs);
  });

  it('makes up both texts again', () => {
    const text = fc
      .array(fc.constantFrom('who', 'keeps', 'the', 'list', '?', ' ', '\n', '名', '🗳️', 'é'))
      .map((it) => it.join(''));
    fc.assert(
      fc.property(text, text, (before, after) => {
        const runs = diffText(before, after);
        const join = (without: string) =>
          runs
            .filter(({ kind }) => kind !== without)
            .map((run) => run.text)
            .join('');
        expect([join('added'), join('removed')]).toEqual([before, after]);
      }),
    );
  });

  it('of long texts with nothing in common is all of both, at once', () => {
    const [before, after] = [
      Array.from({ length: 20_000 }, (_, at) => `a${at}`),
      Array.from({ length: 20_000 }, (_, at) => `b${at}`),
    ];
    expect(told(before.join(' '), after.join(' '))).toHaveLength(2);
  });

  it('of long texts with a small change is small', () => {
    const text = Array.from({ length: 20_000 }, (_, at) => `a${at}`).join(' ');
    expect(told(text, text.replace('a777 ', 'sold '))).toHaveLength(4);
  });
});

describe('what changed between two notes', () => {
  it('is nothing where only dates and names differ', () => {
    fc.assert(
      fc.property(anyNote, (note) => {
        expect(diffNotes(note, { ...note, creator: 'Eve', modified: '2027-01-01T00:00:00Z' })).toEqual([]);
      }),
    );
  });

  it('is told field by field, in one order', () => {
    const after = noteOf(1, {
      body: 'Other.',
      kind: 'question',
      tags: ['data'],
      about: { candidate: 'A. Martin' },
      target: { source: 'https://soutiens-martin.example/', title: 'Rejoindre le réseau' },
    });
    expect(diffNotes(noteOf(1), after).map(({ field }) => field)).toEqual([
      'body',
      'kind',
      'tags',
      'candidate',
      'page',
    ]);
    expect(diffNotes(noteOf(1), after)[1]?.runs).toEqual([
      { kind: 'removed', text: 'note' },
      { kind: 'added', text: 'question' },
    ]);
  });

  it('has a word for every field', () => {
    for (const field of NOTE_FIELDS) expect(wordsOf('fr')(`difference_${field}`)).not.toBe('');
  });
});
