import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { notesToCsv } from '../../utils/sharing';
import { anyNotes } from './any-note';
import { noteOf } from './note-of';
import { readCsv } from './read-csv';
import { wordsOf } from './words-of';

const words = wordsOf('en');

/** Cells by the names of their columns. */
function cellsOf(...of: Parameters<typeof notesToCsv>): Record<string, string>[] {
  const text = notesToCsv(...of);
  expect(text.startsWith('\uFEFF')).toBe(true);
  const [names = [], ...rows] = readCsv(text.slice(1));
  return rows.map((row) => {
    expect(row).toHaveLength(names.length);
    return Object.fromEntries(names.map((name, at) => [name, row[at] ?? '']));
  });
}

describe('a table of notes', () => {
  it('names its columns in the reader’s language, always in one order', () => {
    const first = (locale: 'en' | 'fr') => readCsv(notesToCsv([], wordsOf(locale)).slice(1))[0];
    expect(first('en')?.slice(0, 5)).toEqual(['Site', 'Page title', 'Page address', 'Kind', 'Note']);
    expect(first('fr')?.slice(0, 5)).toEqual(['Site', 'Titre de la page', 'Adresse de la page', 'Genre', 'Note']);
    expect(first('fr')).toHaveLength(first('en')?.length ?? 0);
    expect(new Set(first('en')).size).toBe(first('en')?.length);
  });

  it('holds one note a row, whatever is in it', () => {
    const note = noteOf(1, {
      body: 'She said: "no",\r\nthen\r"yes"; é 名簿 🗳️',
      kind: 'promise',
      tags: ['data', 'list'],
      about: { candidate: 'A. Martin', election: 'Municipales 2026' },
      creator: 'Anna',
    });
    expect(cellsOf([note], words)[0]).toMatchObject({
      Note: 'She said: "no",\nthen\n"yes"; é 名簿 🗳️',
      Kind: 'Promise',
      Tags: 'data; list',
      Candidate: 'A. Martin',
      List: '',
      Election: 'Municipales 2026',
      'Written by': 'Anna',
      'Written (UTC)': '2026-11-20T12:00:00.000Z',
      'In the trash since (UTC)': '',
      Identifier: noteOf(1).id,
    });
  });

  it('can be read back by the strictest reader', () => {
    fc.assert(
      fc.property(anyNotes, (notes) => {
        expect(cellsOf(notes, words).map((cells) => cells.Identifier)).toEqual(notes.map(({ id }) => id));
      }),
    );
  });

  it.each([
    ['equals', '=1+1'],
    ['plus', '+1'],
    ['minus', '-1'],
    ['at', '@SUM(A1)'],
    ['a tab', '\t=1'],
    ['a line break', '\r=1'],
    ['spaces', '  =1'],
    ['a space that does not break', '\u00A0=1'],
    ['a space of full width', '\u3000＝1'],
    ['marks that are not seen', '\u200B\u202E=1'],
    ['a byte order mark', '\uFEFF=1'],
    ['full width equals', '＝1'],
    ['full width plus', '＋1'],
    ['full width minus', '－1'],
    ['full width at', '＠SUM'],
    ['a control', '\u0000=1'],
    ['a call', '=cmd|" /C calc"!A0'],
    ['a tab alone', '\tx'],
  ])('never holds a formula: %s', (_, body) => {
    expect(cellsOf([noteOf(1, { body, tags: [] })], words)[0]?.Note).toMatch(/^'/);
  });

  it('never holds a formula in any cell, whatever the notes say', () => {
    fc.assert(
      fc.property(anyNotes, (notes) => {
        for (const cells of cellsOf(notes, words)) {
          for (const cell of Object.values(cells)) expect(cell).not.toMatch(/^[\s\p{Cc}\p{Cf}\p{Z}]*[=+\-@＝＋－＠]/u);
        }
      }),
    );
  });

  it.each(['Ask who keeps it', '1 = 1', '(−1)', 'a@b.example', '“=”', '#now', "'quoted'"])(
    'leaves words as they are: %s',
    (body) => {
      expect(cellsOf([noteOf(1, { body })], words)[0]?.Note).toBe(body);
    },
  );
});
