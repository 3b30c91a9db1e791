import { describe, expect, it } from 'vitest';
import { notesToText, noteToMarkdown } from '../../utils/sharing';
import { noteOf } from './note-of';
import { wordsOf } from './words-of';

const words = wordsOf('en');
const whole = noteOf(1, {
  kind: 'question',
  tags: ['data', 'the *list*'],
  about: { candidate: 'A. Martin', party: 'Example Party' },
  creator: 'Anna Żak',
  target: {
    ...noteOf(1).target,
    selector: { type: 'TextQuoteSelector', exact: 'the terms', prefix: '', suffix: '' },
  },
  line: {
    id: 'policy.retention',
    says: 'How long it is kept: yes',
    lang: 'en',
    quote: { exact: 'We keep it.', url: 'https://platform.example/privacy' },
    readAt: '2026-11-19T09:30:00.000Z',
  },
});

describe('a note with everything in it', () => {
  it('as plain text tells all of it', () => {
    expect(notesToText([whole], words)).toBe(
      [
        'Rejoindre le réseau',
        'https://soutiens-martin.example/rejoindre#:~:text=the%20terms',
        '“the terms”',
        'About this line of a report: “How long it is kept: yes” (read: November 19, 2026)',
        '“We keep it.”\nhttps://platform.example/privacy',
        'Note 1.',
        '- Kind of note: Question\n- Candidate: A. Martin\n- Party: Example Party\n- Tags: data and the *list*\n- Written by: Anna Żak',
        'Written: November 20, 2026\n',
      ].join('\n\n'),
    );
  });

  it('as Markdown tells the same, and marks nothing but its own words', () => {
    expect(noteToMarkdown(whole, words)).toContain(
      [
        '> We keep it.\n>\n> <https://platform.example/privacy>',
        'Note 1.',
        '- Kind of note: Question\n- Candidate: A. Martin\n- Party: Example Party\n- Tags: data and the \\*list\\*\n- Written by: Anna Żak',
      ].join('\n\n'),
    );
  });

  it('names no day where its dates were left out', () => {
    const day = '2026-11-22T00:00:00.000Z';
    expect(notesToText([{ ...whole, created: day, modified: day }], words)).not.toMatch(/2026|read:/);
  });
});

describe('plain text', () => {
  it('keeps the citizen’s lines, and no controls', () => {
    expect(notesToText([noteOf(1, { body: 'one\r\ntwo\u0000\u202E' })], words)).toContain('\n\none\ntwo\n\n');
  });

  it('parts notes by a blank line', () => {
    expect(notesToText([noteOf(1), noteOf(2)], words)).toContain(
      'Written: November 20, 2026\n\nRejoindre le réseau\n\n',
    );
  });
});
