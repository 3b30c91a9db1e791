import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { NOTE_KINDS, Note } from '../../utils/notes';
import {
  KEEP_ALL,
  notesToAnnotations,
  notesToCsv,
  notesToHtml,
  notesToJson,
  notesToMarkdown,
  notesToRichText,
  notesToText,
  previewImport,
  REDACTION_PARTS,
  type Redaction,
  type RedactionPart,
  redactNotes,
} from '../../utils/sharing';
import { withoutQueries } from '../../utils/sharing/redaction/without-queries';
import { anyNote, anyNotes } from './any-note';
import { noteOf } from './note-of';
import { wordsOf } from './words-of';

const NOW = new Date('2026-11-22T15:30:00.000Z');
const words = wordsOf('en');
const without = (...parts: RedactionPart[]): Redaction => ({
  ...KEEP_ALL,
  ...Object.fromEntries(parts.map((part) => [part, false])),
});

/** A note in which every part says a word of its own, so that it can be looked for. */
const telling: Note = Note.parse({
  id: 'aaaaaaaa-1111-4111-8111-111111111111',
  site: 'site.example',
  target: {
    source: 'https://site.example/page?mail=QUERYSOURCE#:~:text=QUOTEFRAGMENT',
    title: 'TITLE of the page, www.site.example/t?x=QUERYTITLE',
    selector: {
      type: 'TextQuoteSelector',
      exact: 'QUOTEEXACT https://site.example/q?u=QUERYEXACT, he said',
      prefix: 'mail=QUERYBEGUN QUOTEPREFIX https://site.example/?',
      suffix: ' QUOTESUFFIX',
    },
    position: { type: 'TextPositionSelector', start: 777_001, end: 777_002 },
  },
  body: 'BODY (see site.example/merci?m=QUERYBODY). And https://b.example/#QUERYANCHOR! https://b.example/x#:~:text=QUOTEBODY',
  kind: 'question',
  tags: ['TAG', 'www.a.example?QUERYTAG'],
  about: {
    candidate: 'ABOUTCANDIDATE',
    list: 'ABOUTLIST',
    party: 'ABOUTPARTY',
    election: 'ABOUTELECTION a.example/?QUERYABOUT',
  },
  line: {
    id: 'policy.retention',
    says: 'LINE of https://site.example/?QUERYLINE',
    lang: 'en',
    quote: { exact: 'QUOTELINE', url: 'https://site.example/privacy?QUERYLINEPAGE' },
    readAt: '2021-05-07T08:09:10.111Z',
  },
  creator: 'CREATOR www.c.example/?QUERYCREATOR',
  created: '2022-06-08T09:10:11.222Z',
  modified: '2023-07-09T10:11:12.333Z',
  deleted: '2024-08-10T11:12:13.444Z',
});

/** What must not be found anywhere once a part is left out; everything else stays. */
const MARKS: Record<RedactionPart, RegExp> = {
  quotes: /QUOTE/,
  tags: /TAG/,
  about: /ABOUT/,
  lines: /LINE/,
  queries: /QUERY/,
  dates: /202[1-4]|20(21|22|23|24)|May 7|June 8|July 9|August 10/,
  titles: /TITLE/,
  creators: /CREATOR/,
  positions: /77700/,
  ids: /aaaaaaaa/,
};

/** Everything the notes can leave as. */
function everyFormat(notes: Note[]): string[] {
  const facts = { exportedAt: NOW.toISOString() };
  return [
    notesToJson(notes, facts),
    notesToAnnotations(notes, facts),
    notesToMarkdown('site.example', notes, words),
    notesToText(notes, words),
    notesToRichText(notes, words),
    notesToCsv(notes, words),
    notesToHtml({ title: 'Notes', notes, at: facts.exportedAt }, words),
  ];
}

describe('what is left out', () => {
  it.each(REDACTION_PARTS)('is in no format: %s', (part) => {
    const before = everyFormat([telling]).map((text) => MARKS[part].test(text));
    expect(before).toContain(true);
    for (const text of everyFormat(redactNotes([telling], without(part), { now: NOW })))
      expect(text).not.toMatch(MARKS[part]);
  });

  it.each(REDACTION_PARTS)('takes nothing else with it: %s', (part) => {
    const [redacted] = redactNotes([telling], without(part), { now: NOW });
    const text = JSON.stringify(redacted);
    const gone: Partial<Record<RedactionPart, RedactionPart[]>> = { quotes: ['positions'], lines: [] };
    for (const other of REDACTION_PARTS) {
      if (other !== part && !gone[part]?.includes(other))
        expect({ other, there: MARKS[other].test(text) }).toEqual({ other, there: true });
    }
    expect(text).toContain('BODY');
  });

  it('is in no format, whatever the notes say', () => {
    // Her own words and what stays are of small letters, what is to be left out is marked.
    const quiet = fc.stringMatching(/^[a-y]{0,20}$/);
    const secret = fc.stringMatching(/^[a-y]{1,10}$/).map((text) => `ZZ${text}ZZ`);
    const subject = fc.record({ base: anyNote, quiet, secret });
    fc.assert(
      fc.property(
        subject,
        fc.subarray(['quotes', 'tags', 'about', 'lines', 'titles', 'creators'] as RedactionPart[], { minLength: 6 }),
        ({ base, quiet, secret }, parts) => {
          const note: Note = {
            ...base,
            site: 'site.example',
            body: quiet,
            target: {
              source: `https://site.example/#:~:text=${secret}`,
              title: secret,
              selector: { type: 'TextQuoteSelector', exact: secret, prefix: secret, suffix: secret },
            },
            tags: [secret],
            about: { candidate: secret, list: secret, party: secret, election: secret },
            line: {
              id: 'host',
              says: secret,
              lang: 'en',
              quote: { exact: secret, url: `https://site.example/#:~:text=${secret}` },
              readAt: base.created,
            },
            creator: secret,
          };
          for (const text of everyFormat(redactNotes([note], without(...parts), { now: NOW })))
            expect(text).not.toContain(secret);
        },
      ),
      { numRuns: 50 },
    );
  });

  it('leaves notes that can be imported, whichever parts it takes', () => {
    fc.assert(
      fc.property(anyNotes, fc.subarray([...REDACTION_PARTS]), (notes, parts) => {
        const redacted = redactNotes(notes, without(...parts), { now: NOW });
        expect(redacted.map((note) => Note.safeParse(note).success)).toEqual(notes.map(() => true));
        const preview = previewImport(notesToJson(redacted, { exportedAt: NOW.toISOString() }), []);
        expect(preview.status === 'readable' && preview.refused).toEqual([]);
      }),
    );
  });

  it('is nothing where everything may leave', () => {
    fc.assert(
      fc.property(anyNotes, (notes) => {
        expect(redactNotes(notes, KEEP_ALL)).toEqual(notes);
      }),
    );
  });

  it('never changes the citizen’s own notes', () => {
    const before = structuredClone(telling);
    redactNotes([telling], without(...REDACTION_PARTS), { now: NOW });
    expect(telling).toEqual(before);
  });
});

describe('without dates', () => {
  const [note] = redactNotes([telling], without('dates'), { now: NOW });

  it('a note has the midnight of the day it is handed on', () => {
    const day = '2026-11-22T00:00:00.000Z';
    expect(note).toMatchObject({ created: day, modified: day, deleted: day, line: { readAt: day } });
  });

  it('texts made for reading name no day at all', () => {
    if (!note) throw new Error('one note goes in, one comes out');
    for (const text of [notesToMarkdown('s', [note], words), notesToText([note], words), notesToCsv([note], words)]) {
      expect(text).not.toMatch(/2026|Written:|read:/);
    }
  });
});

describe('without identifiers', () => {
  it('each note gets one of its own', () => {
    const redacted = redactNotes([noteOf(1), noteOf(2)], without('ids'));
    expect(new Set(redacted.map(({ id }) => id)).size).toBe(2);
    expect(redacted.every(({ id }) => Note.shape.id.safeParse(id).success)).toBe(true);
  });

  it('with them, notes stay the same notes', () => {
    const redacted = redactNotes([noteOf(1)], without('dates', 'titles'));
    expect(redacted[0]?.id).toBe(noteOf(1).id);
    expect(NOTE_KINDS).toContain(redacted[0]?.kind);
  });
});

describe('addresses in a text', () => {
  it.each([
    ['with a scheme', 'See https://a.example/p?mail=x#y today', 'See https://a.example/p today'],
    ['without one', 'See www.a.example/p?mail=x today', 'See www.a.example/p today'],
    ['of a host and a path', 'a.example/merci?mail=x', 'a.example/merci'],
    ['of a letter', 'mailto:a@b.example?subject=x', 'mailto:a@b.example'],
    ['in brackets', '(https://a.example/?x=1).', '(https://a.example/).'],
    ['in a Markdown link', '[a](https://a.example/?x=1)', '[a](https://a.example/)'],
    ['in quotation marks', '“https://a.example/?x=1” he', '“https://a.example/” he'],
    ['before an ideographic stop', '見 https://a.example/?x=1。次', '見 https://a.example/。次'],
    ['two in one', 'https://a.example/?u=https://b.example/?v', 'https://a.example/'],
    ['of letters of another script', 'https://é.example/ü?ß=ö', 'https://é.example/ü'],
    ['that asks nothing', 'Who runs a.example?', 'Who runs a.example?'],
    ['that is none', 'Why? #now 1/2?', 'Why? #now 1/2?'],
  ])('lose what follows "?" and "#": %s', (_, text, cut) => {
    expect(withoutQueries(text)).toBe(cut);
  });

  it('running from the words before a quote into it are cut there too', () => {
    const target = {
      ...noteOf(1).target,
      selector: {
        type: 'TextQuoteSelector' as const,
        exact: 'ser=SECRET&t=SECRET',
        prefix: 'at https://a.example/?u',
        suffix: 'SECRET and on',
      },
    };
    const [note] = redactNotes([noteOf(1, { target })], without('queries'));
    expect(note?.target.selector).toMatchObject({ exact: '[…]', prefix: 'at https://a.example/', suffix: ' and on' });
  });

  it('are found in good time in a text of nothing but beginnings', () => {
    expect(withoutQueries('http://'.repeat(14_000))).toBe('http://'.repeat(14_000));
  });
});
