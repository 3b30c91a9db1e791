import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Note } from '../../utils/notes';
import { type ImportPreview, notesToJson, previewImport } from '../../utils/sharing';
import { anyNote, anyNotes } from './any-note';
import { noteOf } from './note-of';
import { wordsOf } from './words-of';

const NOW = '2026-11-22T12:00:00.000Z';
const toJson = (notes: Note[], author?: string) => notesToJson(notes, { exportedAt: NOW, author });

type Readable = Extract<ImportPreview, { status: 'readable' }>;

function readable(text: string, existing: Note[] = []): Readable {
  const preview = previewImport(text, existing);
  if (preview.status !== 'readable') throw new Error(`unreadable: ${preview.reason}`);
  return preview;
}

/** A file of our format around any entries. */
const fileOf = (...notes: unknown[]) => JSON.stringify({ format: 'isoloir-notes', version: 1, exported: NOW, notes });

const LINE = { id: 'host', says: 'x', lang: 'en', readAt: NOW };
const PLACE = { type: 'TextPositionSelector', start: 0, end: 1 };

/** `levels` of lists, one in the other, as text: no program has to build them. */
const nested = (levels: number) => '['.repeat(levels) + ']'.repeat(levels);

describe('a file of notes', () => {
  it('says what it is, in a version', () => {
    const file: unknown = JSON.parse(toJson([noteOf(1)]));
    expect(file).toEqual({ format: 'isoloir-notes', version: 2, exported: NOW, notes: [noteOf(1)] });
  });

  it('comes back without loss', () => {
    fc.assert(
      fc.property(anyNotes, (notes) => {
        expect(readable(toJson(notes))).toEqual({
          status: 'readable',
          format: 'notes',
          added: notes,
          same: [],
          changed: [],
          refused: [],
          versions: [],
          marks: [],
          views: [],
          policies: [],
        });
      }),
    );
  });

  it('adds nothing where its notes are kept already', () => {
    fc.assert(
      fc.property(anyNotes, (notes) => {
        expect(readable(toJson(notes), notes)).toMatchObject({ added: [], changed: [], same: notes, refused: [] });
      }),
    );
  });

  it('may begin with a byte order mark, as some editors leave it', () => {
    expect(readable(`\uFEFF${toJson([noteOf(1)])}`).added).toHaveLength(1);
  });

  it('may hold fields we do not know, which are left behind', () => {
    const { added } = readable(fileOf({ ...noteOf(1), colour: 'blue', target: { ...noteOf(1).target, copy: {} } }));
    expect(added).toEqual([noteOf(1)]);
  });
});

describe('a note that is here already', () => {
  it.each<[string, Note, Note[]]>([
    ['by its id and content', noteOf(1), [noteOf(1)]],
    ['though its dates were left out', noteOf(1, { created: NOW, modified: NOW }), [noteOf(1)]],
    ['in the trash', noteOf(1), [noteOf(1, { deleted: NOW })]],
    ['written by herself, coming back under her name', noteOf(1, { creator: 'Anna' }), [noteOf(1)]],
    ['by its words, under another id', noteOf(2, { body: 'Note 1.' }), [noteOf(1)]],
  ])('is the same: %s', (_, incoming, existing) => {
    expect(readable(fileOf(incoming), existing)).toMatchObject({ added: [], changed: [], same: [incoming] });
  });

  it.each<[string, Partial<Note>]>([
    ['other words', { body: 'Other.' }],
    ['another kind', { kind: 'question' }],
    ['a tag more', { tags: ['data'] }],
    ['somebody it is about', { about: { candidate: 'A. Martin' } }],
    ['another page', { target: { source: 'https://soutiens-martin.example/', title: '' } }],
  ])('has changed where it has %s', (_, changes) => {
    const preview = readable(fileOf(noteOf(1, changes)), [noteOf(1)]);
    expect(preview).toMatchObject({ added: [], same: [] });
    expect(preview.changed).toEqual([{ before: noteOf(1), after: noteOf(1, changes), newer: 'neither' }]);
  });

  it.each<[string, string, string]>([
    ['the file’s', '2026-11-23T12:00:00Z', 'after'],
    ['the one here', '2026-11-19T12:00:00.000Z', 'before'],
    ['neither, at one instant written in two ways', '2026-11-20T12:00:00Z', 'neither'],
  ])('that has changed is told as newer by its dates: %s', (_, modified, newer) => {
    const preview = readable(fileOf(noteOf(1, { body: 'Other.', modified })), [noteOf(1)]);
    expect(preview.changed).toMatchObject([{ newer }]);
  });

  it('keeps who wrote it and that it lies in the trash, whatever a file says', () => {
    const before = noteOf(1, { creator: 'Anna', deleted: NOW });
    const { changed } = readable(fileOf(noteOf(1, { body: 'Other.', creator: 'Eve' })), [before]);
    expect(changed[0]?.after).toEqual({ ...before, body: 'Other.' });
  });

  it.each<[string, Partial<Note>]>([
    ['another page', { target: { source: 'https://soutiens-martin.example/', title: '' } }],
    ['other words', { body: 'Other.' }],
    ['the same words on another day', { created: '2026-11-21T12:00:00.000Z' }],
  ])('is not one with another id and %s', (_, changes) => {
    expect(readable(fileOf(noteOf(2, { body: 'Note 1.', ...changes })), [noteOf(1)]).added).toHaveLength(1);
  });

  it('is the first of those that stand twice in a file: the second is the same, or refused where it says something else', () => {
    const preview = readable(
      fileOf(noteOf(1), noteOf(1), noteOf(1, { body: 'Again.' }), noteOf(2, { body: 'Note 1.' })),
    );
    expect(preview.added).toEqual([noteOf(1)]);
    expect(preview.same).toEqual([noteOf(1), noteOf(2, { body: 'Note 1.' })]);
    expect(preview.refused).toMatchObject([{ part: 'notes', place: 3, reason: 'twice' }]);
  });
});

describe('who wrote a note', () => {
  it('is the file’s author where the note names nobody', () => {
    const file = toJson([noteOf(1), noteOf(2, { creator: 'Bea' })], 'Anna');
    expect(readable(file)).toMatchObject({ author: 'Anna', added: [{ creator: 'Anna' }, { creator: 'Bea' }] });
  });

  it('stays the citizen herself for notes she has already', () => {
    const preview = readable(toJson([noteOf(1), noteOf(2, { body: 'Other.' })], 'Anna'), [noteOf(1), noteOf(2)]);
    expect(preview.same).toEqual([noteOf(1)]);
    expect(preview.changed[0]?.after).not.toHaveProperty('creator');
  });

  it.each<[string, unknown, string | undefined]>([
    ['a plain name', 'Anna Żak', 'Anna Żak'],
    ['a name in Arabic', 'ليلى', 'ليلى'],
    ['marks that reorder', 'Anna\u202Eannaeht', 'Annaannaeht'],
    ['line breaks and controls', 'Anna\n\u0000 Ż', 'Anna Ż'],
    ['nothing', ' \u202E ', undefined],
    ['no text', { toString: 'Anna' }, undefined],
  ])('is a name on one line: %s', (_, author, name) => {
    const preview = readable(JSON.stringify({ format: 'isoloir-notes', version: 2, author, notes: [noteOf(1)] }));
    expect([preview.author, preview.added[0]?.creator]).toEqual([name, name]);
  });

  it('endless is cut', () => {
    expect(readable(toJson([noteOf(1)], 'x'.repeat(1_000_000))).author?.length).toBeLessThanOrEqual(200);
  });
});

describe('a bad entry', () => {
  const { target } = noteOf(1);
  const quote = { type: 'TextQuoteSelector', exact: 'x', prefix: '', suffix: '' };

  it.each<[string, unknown, string]>([
    ['nothing', null, 'not_a_note'],
    ['a list', [noteOf(1)], 'not_a_note'],
    ['a word', 'note', 'not_a_note'],
    ['no id', { ...noteOf(1), id: undefined }, 'id'],
    ['an id of another kind', { ...noteOf(1), id: '../../etc' }, 'id'],
    ['no site', { ...noteOf(1), site: '' }, 'site'],
    ['no page', { ...noteOf(1), target: 'https://a.example/' }, 'page'],
    ['a page that is a script', { ...noteOf(1), target: { ...target, source: 'javascript:alert(1)' } }, 'page'],
    ['an endless title', { ...noteOf(1), target: { ...target, title: 'x'.repeat(301) } }, 'title'],
    ['an empty quote', { ...noteOf(1), target: { ...target, selector: { ...quote, exact: '' } } }, 'quote'],
    ['another selector', { ...noteOf(1), target: { ...target, selector: { type: 'XPathSelector' } } }, 'quote'],
    ['no words', { ...noteOf(1), body: 7 }, 'body'],
    ['a kind nobody knows', { ...noteOf(1), kind: 'rumour' }, 'kind'],
    ['a tag of two lines', { ...noteOf(1), tags: ['a\nb'] }, 'tags'],
    ['tags without end', { ...noteOf(1), tags: Array.from({ length: 31 }, () => 'x') }, 'tags'],
    ['a candidate that is a number', { ...noteOf(1), about: { candidate: 1 } }, 'about'],
    [
      'a line that rests on a script',
      { ...noteOf(1), line: { ...LINE, quote: { exact: 'x', url: 'data:,' } } },
      'line',
    ],
    ['a writer of two lines', { ...noteOf(1), creator: 'a\nb' }, 'name'],
    [
      'a place beyond all pages',
      { ...noteOf(1), target: { ...target, position: { ...PLACE, end: 1e300 } } },
      'position',
    ],
    ['endless words', { ...noteOf(1), body: 'x'.repeat(100_001) }, 'too_long'],
    ['a date that is none', { ...noteOf(1), created: '2026-02-30T00:00:00Z' }, 'date'],
    ['a date without its zone', { ...noteOf(1), modified: '2026-02-03 10:00' }, 'date'],
  ])('is refused with its reason, and loses no other: %s', (_, entry, reason) => {
    const preview = readable(fileOf(noteOf(8), entry, noteOf(9)));
    expect(preview.added).toEqual([noteOf(8), noteOf(9)]);
    expect(preview.refused).toMatchObject([{ place: 2, reason }]);
    for (const locale of ['en', 'fr'] as const) expect(wordsOf(locale)(`refused_${reason}`)).not.toBe('');
  });

  it('is refused alone when it is too deep', () => {
    const deep = `{"format":"isoloir-notes","version":1,"notes":[${JSON.stringify(noteOf(1))},{"id":${nested(40)}}]}`;
    expect(readable(deep)).toMatchObject({ added: [noteOf(1)], refused: [{ place: 2, reason: 'too_deep' }] });
    expect(wordsOf('en')('refused_too_deep')).not.toBe('');
  });

  it.each<[string, unknown, string]>([
    ['its own words where it has any', { body: '  Ask\n\nwho keeps it. ' }, 'Ask who keeps it.'],
    ['how it begins where it has none', { idea: 'x' }, '{"idea":"x"}'],
    ['only the first of many words', { body: '🗳'.repeat(200) }, `${'🗳'.repeat(79)}…`],
    ['markup as plain letters', { body: '<img src=x onerror=alert(1)>' }, '<img src=x onerror=alert(1)>'],
    ['no marks that reorder what is shown', { body: 'a\u202Eb\u0000c' }, 'abc'],
  ])('is shown by %s', (_, entry, excerpt) => {
    expect(readable(fileOf(entry)).refused[0]?.excerpt).toBe(excerpt);
  });
});

describe('a file that cannot be read', () => {
  it.each<[string, string, string]>([
    ['nothing', '', 'not-json'],
    ['words', 'hello', 'not-json'],
    ['a file cut off on the way', toJson([noteOf(1)]).slice(0, -20), 'not-json'],
    ['another program’s list', '[]', 'not-ours'],
    ['another program’s object', '{"format":"notes","version":1,"notes":[]}', 'not-ours'],
    ['ours without notes', '{"format":"isoloir-notes","version":1}', 'not-ours'],
    ['a version that is none', '{"format":"isoloir-notes","version":"1","notes":[]}', 'not-ours'],
    ['a newer version, whatever it holds', '{"format":"isoloir-notes","version":3,"book":{}}', 'newer-version'],
    ['a newer backup', '{"format":"isoloir-backup","version":2}', 'newer-version'],
    ['a newer directory', '{"format":"isoloir-directory","version":2}', 'newer-version'],
    ['nothing but brackets', '['.repeat(1_000_000), 'not-ours'],
    ['brackets that even close', nested(100_000), 'not-ours'],
    ['too many characters', ' '.repeat(10_000_001), 'too-large'],
    ['too many notes', fileOf(...Array.from({ length: 100_001 }, () => 0)), 'too-large'],
    [
      'too many annotations',
      JSON.stringify(Array.from({ length: 20_001 }, () => ({ type: 'Annotation' }))),
      'too-large',
    ],
  ])('says why: %s', (_, file, reason) => {
    expect(previewImport(file, [])).toEqual({ status: 'unreadable', reason });
    for (const locale of ['en', 'fr'] as const) {
      expect(wordsOf(locale)(`import_unreadable_${reason.replaceAll('-', '_')}`)).not.toBe('');
    }
  });
});

describe('anything at all', () => {
  const counted = (preview: ImportPreview) =>
    preview.status === 'unreadable' ? 0 : preview.added.length + preview.same.length + preview.refused.length;

  it('never throws', () => {
    fc.assert(fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.json()), (junk) => void previewImport(junk, [])));
  });

  it('is answered entry by entry: added, the same or refused', () => {
    const entry = fc.oneof(anyNote, fc.jsonValue(), fc.record({ id: fc.uuid(), body: fc.string() }));
    fc.assert(
      fc.property(fc.array(entry, { maxLength: 10 }), (entries) => {
        expect(counted(previewImport(fileOf(...entries), []))).toBe(entries.length);
      }),
    );
  });

  it('leaves a file with one broken letter readable or says why', () => {
    const file = toJson([noteOf(1), noteOf(2)]);
    fc.assert(
      fc.property(fc.nat(file.length - 1), fc.string({ minLength: 1, maxLength: 1 }), (at, letter) => {
        const preview = previewImport(file.slice(0, at) + letter + file.slice(at + 1), []);
        expect(preview.status === 'unreadable' || counted(preview) > 0).toBe(true);
      }),
    );
  });

  it('cannot reach what all objects share', () => {
    const poison = JSON.stringify({ ...noteOf(1), constructor: { prototype: { stained: true } } });
    const file = `{"format":"isoloir-notes","version":1,"__proto__":{"stained":true},"notes":[${poison.replace('{', '{"__proto__":{"stained":true},')}]}`;
    expect(readable(file).added).toEqual([noteOf(1)]);
    expect('stained' in {}).toBe(false);
    expect(Object.keys(readable(file).added[0] ?? {})).toEqual(Object.keys(noteOf(1)));
  });

  it('that this program wrote is read, also where it is larger than others may be', () => {
    const notes = Array.from({ length: 20_000 }, (_, at) => noteOf(at, { body: 'x'.repeat(600) + at }));
    const file = toJson(notes);
    expect(file.length).toBeGreaterThan(10_000_000);
    expect(readable(file).added).toHaveLength(20_000);
  }, 30_000);
});
