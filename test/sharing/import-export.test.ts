import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Note } from '../../utils/notes';
import { type ImportPreview, notesToJson, previewImport } from '../../utils/sharing';
import { noteOf } from './note-of';
import { wordsOf } from './words-of';

const NOW = '2026-11-22T12:00:00.000Z';

type Readable = Extract<ImportPreview, { status: 'readable' }>;

function readable(text: string, existing: Note[] = []): Readable {
  const preview = previewImport(text, existing);
  if (preview.status !== 'readable') throw new Error(`unreadable: ${preview.reason}`);
  return preview;
}

/** A file of our format around any entries. */
const fileOf = (...notes: unknown[]) => JSON.stringify({ format: 'isoloir-notes', version: 1, exported: NOW, notes });

/** `levels` of lists, one in the other, as text: no program has to build them. */
const nested = (levels: number) => '['.repeat(levels) + ']'.repeat(levels);

const instant = fc
  .date({ min: new Date('2000-01-01'), max: new Date('2100-01-01'), noInvalidDate: true })
  .map((date) => date.toISOString());
const text = (maxLength: number) => fc.string({ maxLength, unit: 'binary' });
const selector = fc.record({
  type: fc.constant('TextQuoteSelector' as const),
  exact: fc.string({ minLength: 1, maxLength: 100, unit: 'binary' }),
  prefix: text(32),
  suffix: text(32),
});
const anyNote: fc.Arbitrary<Note> = fc.record(
  {
    id: fc.uuid(),
    site: fc.string({ minLength: 1, maxLength: 253 }),
    target: fc.record(
      { source: text(100).map((path) => `https://a.example/${path}`), title: text(100), selector },
      { requiredKeys: ['source', 'title'] },
    ),
    body: text(400),
    created: instant,
    modified: instant,
    deleted: instant,
  },
  { requiredKeys: ['id', 'site', 'target', 'body', 'created', 'modified'] },
);
const anyNotes = fc.uniqueArray(anyNote, { selector: ({ id }) => id, maxLength: 20 });

describe('a file of notes', () => {
  it('says what it is, in a version', () => {
    const file: unknown = JSON.parse(notesToJson([noteOf(1)], NOW));
    expect(file).toEqual({ format: 'isoloir-notes', version: 1, exported: NOW, notes: [noteOf(1)] });
  });

  it('comes back without loss', () => {
    fc.assert(
      fc.property(anyNotes, (notes) => {
        expect(readable(notesToJson(notes, NOW))).toEqual({
          status: 'readable',
          added: notes,
          duplicate: [],
          refused: [],
        });
      }),
    );
  });

  it('adds nothing where its notes are kept already', () => {
    fc.assert(
      fc.property(anyNotes, (notes) => {
        expect(readable(notesToJson(notes, NOW), notes)).toMatchObject({ added: [], duplicate: notes, refused: [] });
      }),
    );
  });

  it('may begin with a byte order mark, as some editors leave it', () => {
    expect(readable(`\uFEFF${notesToJson([noteOf(1)], NOW)}`).added).toHaveLength(1);
  });

  it('may hold fields we do not know, which are left behind', () => {
    const { added } = readable(fileOf({ ...noteOf(1), colour: 'blue', target: { ...noteOf(1).target, copy: {} } }));
    expect(added).toEqual([noteOf(1)]);
  });
});

describe('a duplicate', () => {
  it.each<[string, Note, Note[]]>([
    ['the same note', noteOf(1), [noteOf(1)]],
    ['the same id with other words: what is kept stays', noteOf(1, { body: 'Other.' }), [noteOf(1)]],
    ['the same id changed later: what is kept stays too', noteOf(1, { modified: '2027-01-01T00:00:00Z' }), [noteOf(1)]],
    ['a note in the trash', noteOf(1), [noteOf(1, { deleted: NOW })]],
    ['the same words under another id', noteOf(2, { body: 'Note 1.' }), [noteOf(1)]],
  ])('is %s', (_, incoming, existing) => {
    expect(readable(fileOf(incoming), existing)).toMatchObject({ added: [], duplicate: [incoming] });
  });

  it('is what stands twice in the file', () => {
    const preview = readable(fileOf(noteOf(1), noteOf(1, { body: 'Again.' }), noteOf(2, { body: 'Note 1.' })));
    expect(preview.added).toEqual([noteOf(1)]);
    expect(preview.duplicate).toHaveLength(2);
  });

  it.each<[string, Partial<Note>]>([
    ['another page', { target: { source: 'https://soutiens-martin.example/', title: '' } }],
    ['other words', { body: 'Other.' }],
    ['the same words on another day', { created: '2026-11-21T12:00:00.000Z' }],
  ])('is not a note on %s', (_, changes) => {
    expect(readable(fileOf(noteOf(2, { body: 'Note 1.', ...changes })), [noteOf(1)]).added).toHaveLength(1);
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
    ['a file cut off on the way', notesToJson([noteOf(1)], NOW).slice(0, -20), 'not-json'],
    ['another program’s list', '[]', 'not-ours'],
    ['another program’s object', '{"format":"notes","version":1,"notes":[]}', 'not-ours'],
    ['ours without notes', '{"format":"isoloir-notes","version":1}', 'not-ours'],
    ['a version that is none', '{"format":"isoloir-notes","version":"1","notes":[]}', 'not-ours'],
    ['a newer version, whatever it holds', '{"format":"isoloir-notes","version":2,"book":{}}', 'newer-version'],
    ['nothing but brackets', '['.repeat(1_000_000), 'not-ours'],
    ['brackets that even close', nested(100_000), 'not-ours'],
    ['too many characters', ' '.repeat(10_000_001), 'too-large'],
    ['too many notes', fileOf(...Array.from({ length: 20_001 }, () => 0)), 'too-large'],
  ])('says why: %s', (_, file, reason) => {
    expect(previewImport(file, [])).toEqual({ status: 'unreadable', reason });
    for (const locale of ['en', 'fr'] as const) {
      expect(wordsOf(locale)(`import_unreadable_${reason.replaceAll('-', '_')}`)).not.toBe('');
    }
  });
});

describe('anything at all', () => {
  const counted = (preview: ImportPreview) =>
    preview.status === 'unreadable' ? 0 : preview.added.length + preview.duplicate.length + preview.refused.length;

  it('never throws', () => {
    fc.assert(fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.json()), (junk) => void previewImport(junk, [])));
  });

  it('is answered entry by entry: added, duplicate or refused', () => {
    const entry = fc.oneof(anyNote, fc.jsonValue(), fc.record({ id: fc.uuid(), body: fc.string() }));
    fc.assert(
      fc.property(fc.array(entry, { maxLength: 10 }), (entries) => {
        expect(counted(previewImport(fileOf(...entries), []))).toBe(entries.length);
      }),
    );
  });

  it('leaves a file with one broken letter readable or says why', () => {
    const file = notesToJson([noteOf(1), noteOf(2)], NOW);
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

  it('as large as it may be is read in good time', () => {
    const notes = Array.from({ length: 20_000 }, (_, at) => noteOf(at));
    const file = notesToJson(notes, NOW);
    const started = performance.now();
    expect(readable(file).added).toHaveLength(20_000);
    expect(performance.now() - started).toBeLessThan(10_000);
  }, 30_000);
});
