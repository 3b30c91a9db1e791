import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Note } from '../../utils/notes';
import { type ImportPreview, notesToAnnotations, previewImport } from '../../utils/sharing';
import { toUri } from '../../utils/sharing/annotations/to-uri';
import { uuidOf } from '../../utils/sharing/annotations/uuid-of';
import { anyNotes } from './any-note';
import { noteOf } from './note-of';

const EXPORTED = { exportedAt: '2026-11-22T12:00:00.000Z' };
const PAGE = 'https://www.soutiens-martin.example/rejoindre';

type Readable = Extract<ImportPreview, { status: 'readable' }>;

function readable(file: unknown, existing: Note[] = []): Readable {
  const preview = previewImport(typeof file === 'string' ? file : JSON.stringify(file), existing);
  if (preview.status !== 'readable') throw new Error(`unreadable: ${preview.reason}`);
  return preview;
}

/** An annotation as another program may write it. */
const annotationOf = (changes: Record<string, unknown> = {}) => ({
  '@context': 'http://www.w3.org/ns/anno.jsonld',
  id: 'https://notes.example/1',
  type: 'Annotation',
  created: '2026-11-20T12:00:00Z',
  body: { type: 'TextualBody', value: 'Who keeps the list?' },
  target: PAGE,
  ...changes,
});
const noteFrom = (changes: Record<string, unknown>): Note | undefined => readable(annotationOf(changes)).added[0];

describe('our own annotations', () => {
  it('come back without loss', () => {
    fc.assert(
      fc.property(anyNotes, (notes) => {
        const { added, refused, same } = readable(notesToAnnotations(notes, EXPORTED));
        expect({ refused, same }).toEqual({ refused: [], same: [] });
        expect(added).toEqual(notes);
      }),
    );
  });

  it('say nothing new where the notes are kept already', () => {
    fc.assert(
      fc.property(anyNotes, (notes) => {
        const preview = readable(notesToAnnotations(notes, { ...EXPORTED, author: 'Anna' }), notes);
        expect(preview).toMatchObject({
          format: 'annotations',
          added: [],
          changed: [],
        });
        expect(preview.same).toHaveLength(notes.length);
      }),
    );
  });

  it('name who wrote them: the author, but for notes of others', () => {
    const file = notesToAnnotations([noteOf(1), noteOf(2, { creator: 'Bea' })], { ...EXPORTED, author: 'Anna' });
    expect(readable(file)).toMatchObject({ author: 'Anna', added: [{ creator: 'Anna' }, { creator: 'Bea' }] });
  });
});

describe('annotations of others', () => {
  it('become notes of the page’s site, with an id that is always the same', () => {
    const [first, again] = [readable(annotationOf()), readable(annotationOf({ body: 'Other.' }))];
    expect(first).toMatchObject({ format: 'annotations', refused: [] });
    expect(first.added).toEqual([
      {
        id: uuidOf('https://notes.example/1'),
        site: 'soutiens-martin.example',
        target: { source: PAGE, title: '' },
        body: 'Who keeps the list?',
        kind: 'note',
        tags: [],
        created: '2026-11-20T12:00:00Z',
        modified: '2026-11-20T12:00:00Z',
      },
    ]);
    expect(readable(annotationOf({ body: 'Other.' }), first.added).changed).toHaveLength(1);
    expect(again.added[0]?.id).toBe(first.added[0]?.id);
  });

  it.each<[string, unknown]>([
    ['one alone', annotationOf()],
    ['a list', [annotationOf(), annotationOf({ id: 'urn:x:2', body: 'b' })]],
    ['a page', { type: 'AnnotationPage', items: [annotationOf()] }],
    [
      'a collection with its page',
      { type: 'AnnotationCollection', first: { type: 'AnnotationPage', items: [annotationOf()] } },
    ],
    ['a graph', { '@context': [], '@graph': [{ type: 'Agent' }, annotationOf()] }],
    ['a tool’s answer', { total: 1, rows: [annotationOf()] }],
    ['a tool’s own export', { export_date: '2026-11-21T08:00:00+00:00', annotations: [annotationOf()] }],
    ['types in long names', annotationOf({ type: ['oa:Annotation', 'Thing'] })],
  ])('are found as %s', (_, file) => {
    expect(readable(file).added.length).toBeGreaterThan(0);
  });

  it('are read as annotation tools export them', () => {
    const row = {
      id: 'kX2c8AbCEe6',
      created: '2026-11-20T12:00:00.123456+01:00',
      updated: '2026-11-21T12:00:00.123456+00:00',
      user: 'acct:anna@notes.example',
      user_info: { display_name: 'Anna Ż.' },
      uri: PAGE,
      text: 'Who *keeps* it?',
      tags: ['data', ' two\nlines ', 7],
      document: { title: ['Rejoindre'] },
      target: [
        {
          source: PAGE,
          selector: [
            { type: 'RangeSelector', startContainer: '/p[1]', endContainer: '/p[1]' },
            { type: 'TextPositionSelector', start: 12, end: 21 },
            { type: 'TextQuoteSelector', exact: 'the terms', prefix: 'x'.repeat(70), suffix: 'y'.repeat(70) },
          ],
        },
      ],
    };
    expect(readable({ rows: [row], total: 1 }).added).toEqual([
      {
        id: uuidOf('kX2c8AbCEe6'),
        site: 'soutiens-martin.example',
        target: {
          source: PAGE,
          title: 'Rejoindre',
          selector: { type: 'TextQuoteSelector', exact: 'the terms', prefix: 'x'.repeat(64), suffix: 'y'.repeat(64) },
          position: { type: 'TextPositionSelector', start: 12, end: 21 },
        },
        body: 'Who *keeps* it?',
        kind: 'note',
        tags: ['data', 'two lines'],
        creator: 'Anna Ż.',
        created: '2026-11-20T11:00:00.123Z',
        modified: '2026-11-21T12:00:00.123Z',
      },
    ]);
  });

  it.each<[string, unknown, string]>([
    ['a text', 'Ask.', 'Ask.'],
    ['several', [{ value: 'One.' }, { type: 'TextualBody', value: 'Two.' }], 'One.\n\nTwo.'],
    ['a choice, of which the first', { type: 'Choice', items: [{ value: 'Eins.' }, { value: 'Zwei.' }] }, 'Eins.'],
    [
      'a document elsewhere, by its address',
      { id: 'https://a.example/post', format: 'text/html' },
      'https://a.example/post',
    ],
    [
      'HTML, as the characters it is',
      { value: '<img src=x onerror=alert(1)>', format: 'text/html' },
      '<img src=x onerror=alert(1)>',
    ],
    ['an older name', { type: 'cnt:ContentAsText', chars: 'Old.' }, 'Old.'],
    ['none', undefined, ''],
    ['a number', 7, ''],
  ])('may have as body %s', (_, body, text) => {
    expect(noteFrom({ body })?.body).toBe(text);
  });

  it('keep their tags apart from their words', () => {
    const body = [
      { type: 'TextualBody', value: 'Ask.', purpose: 'commenting' },
      { type: 'TextualBody', value: 'data', purpose: 'tagging' },
      { type: 'TextualBody', value: 'list', purpose: ['tagging'] },
    ];
    expect(noteFrom({ body })).toMatchObject({ body: 'Ask.', tags: ['data', 'list'] });
    expect(noteFrom({ motivation: 'tagging', body: { value: 'data' } })).toMatchObject({ body: '', tags: ['data'] });
  });

  it.each<[string, unknown, object]>([
    ['an object', { id: PAGE }, { source: PAGE }],
    ['a resource', { type: 'SpecificResource', source: PAGE }, { source: PAGE }],
    ['a resource described', { source: { id: PAGE, type: 'Text' } }, { source: PAGE }],
    ['several: the first of the web', ['urn:isbn:1', { source: PAGE }], { source: PAGE }],
    [
      'a selector inside another',
      {
        source: PAGE,
        selector: { type: 'FragmentSelector', value: 'p5', refinedBy: { type: 'TextQuoteSelector', exact: 'x' } },
      },
      { selector: { exact: 'x', prefix: '', suffix: '' } },
    ],
    [
      'ranges alone',
      { source: PAGE, selector: { type: 'RangeSelector', startSelector: {}, endSelector: {} } },
      { source: PAGE },
    ],
    [
      'a place that is none',
      { source: PAGE, selector: { type: 'TextPositionSelector', start: '1', end: 2.5 } },
      { source: PAGE },
    ],
  ])('may point at %s', (_, target, read) => {
    expect(noteFrom({ target })?.target).toMatchObject(read);
  });

  it.each<[string, unknown, string]>([
    ['highlighting', 'highlighting', 'quote'],
    ['questioning, among others', ['questioning', 'commenting'], 'question'],
    ['bookmarking: nobody promised anything', 'bookmarking', 'note'],
    ['editing: nobody was corrected', 'editing', 'note'],
    ['nothing said', undefined, 'note'],
  ])('are of the kind they say: %s', (_, motivation, kind) => {
    expect(noteFrom({ motivation })?.kind).toBe(kind);
  });

  it.each<[string, unknown, string | undefined]>([
    ['a name', { type: 'Person', name: 'Anna' }, 'Anna'],
    ['a nickname', { nickname: 'anna' }, 'anna'],
    ['an account', 'acct:anna@notes.example', 'anna@notes.example'],
    ['several: the first', [{ name: 'Anna' }, { name: 'Bea' }], 'Anna'],
    ['nobody', undefined, undefined],
    ['marks that reorder', { name: 'A\u202Enna' }, 'Anna'],
  ])('name who wrote them: %s', (_, creator, name) => {
    expect(noteFrom({ creator })?.creator).toBe(name);
  });

  it.each<[string, Record<string, unknown>, string, string]>([
    ['changed later', { modified: '2026-11-21T00:00:00Z' }, '2026-11-20T12:00:00Z', '2026-11-21T00:00:00Z'],
    [
      'only changed',
      { created: undefined, modified: '2026-11-21T00:00:00Z' },
      '2026-11-21T00:00:00Z',
      '2026-11-21T00:00:00Z',
    ],
    [
      'only handed out',
      { created: undefined, generated: '2026-11-21T01:00:00Z' },
      '2026-11-21T01:00:00Z',
      '2026-11-21T01:00:00Z',
    ],
    ['a bare day', { created: '2026-11-20' }, '2026-11-20T12:00:00.000Z', '2026-11-20T12:00:00.000Z'],
  ])('have the dates they name: %s', (_, dates, created, modified) => {
    expect(noteFrom(dates)).toMatchObject({ created, modified });
  });

  it('without any date have that of their file; where that has none either they are refused: no date is made up', () => {
    const bare = annotationOf({ created: undefined });
    const page = { type: 'AnnotationPage', generated: '2026-11-21T00:00:00Z', items: [bare] };
    expect(readable(page).added).toMatchObject([{ created: '2026-11-21T00:00:00Z' }]);
    expect(readable(bare).refused).toMatchObject([{ place: 1, reason: 'date' }]);
  });

  it.each<[string, Record<string, unknown>, string]>([
    ['a script for a page', { target: 'javascript:alert(1)' }, 'page'],
    ['no page', { target: undefined }, 'page'],
    ['endless words', { body: 'x'.repeat(100_001) }, 'too_long'],
    [
      'an endless quote',
      { target: { source: PAGE, selector: { type: 'TextQuoteSelector', exact: 'x'.repeat(5_001) } } },
      'quote',
    ],
    ['a kind of ours that is none', { 'isoloir:kind': 'rumour' }, 'kind'],
  ])('are refused with the reason, alone: %s', (_, changes, reason) => {
    const preview = readable([annotationOf(changes), annotationOf({ id: 'urn:x:2' })]);
    expect(preview.added).toHaveLength(1);
    expect(preview.refused).toMatchObject([{ place: 1, reason }]);
  });

  it('that are none are refused one by one', () => {
    expect(readable([annotationOf(), null, 'x', []]).refused.map(({ reason }) => reason)).toEqual(
      Array(3).fill('not_a_note'),
    );
  });
});

describe('an id made from a text', () => {
  it('is what FNV-1a of 128 bits gives, as a UUID of version 8', () => {
    // The hashes of "" and "a", as the algorithm's authors publish them, with six bits set.
    expect(uuidOf('')).toBe('6c62272e-07bb-8142-a2b8-21756295c58d');
    expect(uuidOf('a')).toBe('d228cb69-6f1a-8caf-b891-2b704e4a8964');
  });
});

describe('an address as a URI', () => {
  it.each([
    ['as it is', 'https://a.example/b?c=d#e', 'https://a.example/b?c=d#e'],
    ['letters of other scripts', 'https://é.example/é', 'https://xn--9ca.example/%C3%A9'],
    ['brackets and bars', 'https://a.example/[a]|b?c[]=1', 'https://a.example/%5Ba%5D%7Cb?c%5B%5D=1'],
    ['an address of numbers', 'http://[::1]:8080/a', 'http://[::1]:8080/a'],
    ['two anchors', 'https://a.example/#a#b', 'https://a.example/#a%23b'],
    ['a loose per cent', 'https://a.example/100%', 'https://a.example/100%25'],
    ['no host that can be', 'https://a b/c', 'https://a%20b/c'],
  ])('%s', (_, address, uri) => {
    expect(toUri(address)).toBe(uri);
  });
});
