import { describe, expect, it } from 'vitest';
import { notesToMarkdown, noteToMarkdown } from '../../utils/sharing';
import { noteOf } from './note-of';
import { RULE_WORDS, reportOf } from './report-of';
import { wordsOf } from './words-of';

const words = wordsOf('en', RULE_WORDS);
const selector = { type: 'TextQuoteSelector' as const, exact: 'the terms', prefix: 'accept ', suffix: ' of' };

describe('noteToMarkdown', () => {
  it('tells the page, the quote, the words, the dates', () => {
    const note = noteOf(1, { body: 'My *own* words.', modified: '2026-11-23T12:00:00.000Z' });
    note.target.selector = selector;
    expect(noteToMarkdown(note, words)).toBe(
      [
        '# Rejoindre le réseau',
        '<https://soutiens-martin.example/rejoindre#:~:text=the%20terms>',
        '> the terms',
        'My *own* words.',
        'Written: November 20, 2026; changed: November 23, 2026\n',
      ].join('\n\n'),
    );
  });

  it('tells one date where the note was not changed later, and the site where the page has no title', () => {
    const note = noteOf(1, { target: { source: 'https://a.example/', title: ' ' } });
    const text = noteToMarkdown(note, wordsOf('fr'));
    expect(text).toContain('# soutiens-martin.example\n');
    expect(text).toMatch(/Écrit : 20 novembre 2026\n$/);
  });

  it.each([
    ['its Markdown', '# Ask\n\n- who *keeps* it\n- [how long](https://a.example/)\n\n    code'],
    ['hearts and arithmetic', 'I <3 this, 1 < 2 > 0, a <- b'],
    ['a fence that is closed', '```\ncode\n```\nafter'],
    ['letters of every script', 'Où ? \u202bمن يحفظ القائمة\u202c 名簿 🗳️'],
  ])('keeps the citizen’s words as written: %s', (_, body) => {
    expect(noteToMarkdown(noteOf(1, { body }), words)).toContain(`\n\n${body}\n\nWritten: `);
  });

  it.each([
    ['a script', '<script>alert(1)</script>', '&lt;script>alert(1)&lt;/script>'],
    ['an image', '<img src=x onerror=alert(1)>', '&lt;img src=x onerror=alert(1)>'],
    ['a comment that would swallow what follows', 'a <!-- b', 'a &lt;!-- b'],
    ['a processing instruction', '<?php', '&lt;?php'],
    ['a fence left open', '```js\ncode', '```js\ncode\n```'],
    ['a fence closed by a shorter one', '~~~~\ncode\n~~~', '~~~~\ncode\n~~~\n~~~~'],
  ])('lets nothing begin in a body that does not end there: %s', (_, body, safe) => {
    expect(noteToMarkdown(noteOf(1, { body }), words)).toContain(`\n\n${safe}\n\nWritten: `);
  });

  it('has no line for words that were never written', () => {
    expect(noteToMarkdown(noteOf(1, { body: ' \n ' }), words)).not.toMatch(/\n{3}/);
  });
});

describe('notesToMarkdown', () => {
  const notes = [noteOf(2), noteOf(1)];

  it('tells the notes in the order given, under the site’s name', () => {
    const text = notesToMarkdown('soutiens-martin.example', notes, words);
    expect(text).toMatch(/^# Notes on soutiens-martin\.example\n\n## Rejoindre le réseau\n/);
    expect(text.indexOf('Note 2.')).toBeLessThan(text.indexOf('Note 1.'));
    expect(text).not.toContain('Facts read from public pages');
  });

  it('puts them below the report where there is one, and ends with its footer', () => {
    const text = notesToMarkdown('soutiens-martin.example', notes, words, reportOf());
    const [hosts, own] = [text.indexOf('## Who hosts it?'), text.indexOf('\n## Notes\n\n### Rejoindre le réseau\n')];
    expect(hosts).toBeGreaterThan(0);
    expect(own).toBeGreaterThan(hosts);
    expect(text).toMatch(/Facts read from public pages\. Not legal advice\.\n$/);
  });
});
