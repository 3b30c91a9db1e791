import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Mark, Note, SavedView } from '../../utils/notes';
import { previewDirectory, previewImport } from '../../utils/sharing';
import { noteOf } from './note-of';
import { wordsOf } from './words-of';

const folder = join(import.meta.dirname, '../stored/exports');
const files = readdirSync(folder).map((name) => readFileSync(join(folder, name), 'utf8'));
const kept = [
  noteOf(1),
  noteOf(2),
  Note.parse(JSON.parse(files.find((file) => file.includes('"version": 1')) ?? '').notes?.[0] ?? noteOf(3)),
];

/** Pieces that have broken readers of JSON, of HTML, and of dates before. */
const NASTY = [
  '"__proto__":{"stained":true},',
  '"constructor":{"prototype":{"stained":true}},',
  '"toString":null,',
  '"hasOwnProperty":1,',
  '1e999',
  '-1e-999',
  '123456789012345678901234567890',
  '-0',
  'null',
  'true',
  '[]',
  '{}',
  '""',
  '"\\u0000"',
  '"\\ud800"',
  '"\u202E"',
  '\uFEFF',
  '"<script>alert(1)</script>"',
  '"javascript:alert(1)"',
  '"9999-99-99T99:99:99Z"',
  '"+275760-09-13T00:00:00Z"',
  '"-271821-04-20T00:00:00Z"',
  '[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[',
  '{"a":'.repeat(60),
  '"length":4294967295,',
  '"type":"Annotation",',
  '"format":"isoloir-notes",',
  '"version":-1,',
  ',',
  '"',
  '}',
  '/*',
  '<!--',
];

const nasty = fc.constantFrom(...NASTY);
const file = fc.constantFrom(...files);

/** A real file into which something was written, or out of which something was cut, up to four times. */
const mutated = fc
  .tuple(
    file,
    fc.array(
      fc.record({
        at: fc.double({ min: 0, max: 1, noNaN: true }),
        cut: fc.nat(40),
        put: fc.oneof(nasty, fc.string({ maxLength: 5, unit: 'binary' })),
      }),
      { minLength: 1, maxLength: 4 },
    ),
  )
  .map(([text, changes]) =>
    changes.reduce((now, { at, cut, put }) => {
      const place = Math.floor(at * now.length);
      return now.slice(0, place) + put + now.slice(place + cut);
    }, text),
  );

/** A real file in which one value was replaced by any other. */
const replaced = fc
  .tuple(file, fc.nat(400), fc.oneof(fc.jsonValue({ maxDepth: 3 }), nasty))
  .map(([text, which, value]) => {
    let count = 0;
    return JSON.stringify(JSON.parse(text, (_, part: unknown) => (count++ === which ? value : part)));
  });

const bytes = fc.uint8Array({ maxLength: 300 }).map((data) => new TextDecoder().decode(data));
const nested = fc
  .tuple(
    fc.constantFrom(['[', ']'], ['{"a":', '}'], ['{"__proto__":', '}'], ['[{"target":', '}]']),
    fc.nat(3_000),
    fc.boolean(),
  )
  .map(
    ([[start, end], levels, closed]) =>
      start.repeat(levels) + 'null'.repeat(closed ? 1 : 0) + end.repeat(closed ? levels : 0),
  );
const cutOff = fc
  .tuple(file, fc.double({ min: 0, max: 1, noNaN: true }))
  .map(([text, at]) => text.slice(0, Math.floor(at * text.length)));
const pieces = fc
  .array(fc.oneof(nasty, fc.constantFrom('"notes":[', '{"id":', '"target":{', ':', ']')), { maxLength: 30 })
  .map((parts) => parts.join(''));
const ours = fc
  .tuple(
    fc.constantFrom('isoloir-notes', 'isoloir-backup', 'isoloir-directory'),
    fc.array(fc.jsonValue({ maxDepth: 4 }), { maxLength: 6 }),
  )
  .map(([format, entries]) =>
    JSON.stringify({ format, version: 1, notes: entries, versions: entries, views: entries, marks: entries }),
  );
const annotations = fc
  .array(
    fc.record(
      {
        type: fc.constant('Annotation'),
        id: fc.oneof(fc.webUrl(), fc.uuid(), fc.jsonValue({ maxDepth: 1 })),
        created: fc.oneof(fc.constant('2026-11-20T12:00:00Z'), fc.jsonValue({ maxDepth: 1 })),
        creator: fc.jsonValue({ maxDepth: 2 }),
        body: fc.jsonValue({ maxDepth: 3 }),
        bodyValue: fc.jsonValue({ maxDepth: 1 }),
        tags: fc.jsonValue({ maxDepth: 2 }),
        document: fc.jsonValue({ maxDepth: 2 }),
        target: fc.oneof(
          fc.webUrl(),
          fc.record({
            source: fc.oneof(fc.webUrl(), fc.jsonValue({ maxDepth: 2 })),
            selector: fc.jsonValue({ maxDepth: 4 }),
          }),
          fc.jsonValue({ maxDepth: 3 }),
        ),
      },
      { requiredKeys: ['type'] },
    ),
    { minLength: 1, maxLength: 5 },
  )
  .map((items) => JSON.stringify(items));

const anything = fc.oneof(
  { arbitrary: mutated, weight: 6 },
  { arbitrary: replaced, weight: 4 },
  { arbitrary: annotations, weight: 4 },
  { arbitrary: ours, weight: 2 },
  { arbitrary: pieces, weight: 2 },
  { arbitrary: cutOff, weight: 1 },
  { arbitrary: bytes, weight: 2 },
  { arbitrary: nested, weight: 1 },
);

/** What all objects share, before anything was read. */
const shared = JSON.stringify(
  [Object.prototype, Array.prototype, String.prototype, Function.prototype].map((one) =>
    Object.getOwnPropertyNames(one),
  ),
);
const isClean = () =>
  JSON.stringify(
    [Object.prototype, Array.prototype, String.prototype, Function.prototype].map((one) =>
      Object.getOwnPropertyNames(one),
    ),
  ) === shared;

const words = wordsOf('en');

/** Whatever came in, what comes out is ours: of our schemas, with a word for every refusal. */
function expectOurs(text: string): boolean {
  const preview = previewImport(text, kept);
  if (preview.status === 'unreadable')
    expect(words(`import_unreadable_${preview.reason.replaceAll('-', '_')}`)).not.toBe('');
  else {
    const after = preview.changed.map((change) => change.after);
    for (const note of [...preview.added, ...preview.same, ...after, ...preview.versions])
      expect(Note.parse(note)).toEqual(note);
    for (const mark of preview.marks) expect(Mark.parse(mark)).toEqual(mark);
    for (const view of preview.views) expect(SavedView.parse(view)).toEqual(view);
    for (const { reason, excerpt } of preview.refused.slice(0, 500)) {
      expect(words(`refused_${reason}`)).not.toBe('');
      expect(Array.from(excerpt).length).toBeLessThanOrEqual(80);
      expect(excerpt).not.toMatch(/[\p{Cc}\u202A-\u202E\u2066-\u2069]/u);
    }
    expect(preview.author ?? 'a').toMatch(/^[^\p{Cc}\u202A-\u202E]{1,200}$/u);
  }
  const marks = previewDirectory(text, []);
  if (marks.status === 'readable') for (const mark of marks.added) expect(Mark.parse(mark)).toEqual(mark);
  return preview.status === 'readable' && preview.added.length + preview.changed.length + preview.marks.length > 0;
}

/** Characters that were parsed and written meanwhile: work that is counted, not timed. */
function workOf(act: () => void): number {
  const { parse, stringify } = JSON;
  let work = 0;
  JSON.parse = new Proxy(parse, {
    apply(target, self, of: Parameters<typeof parse>) {
      work += String(of[0]).length;
      return Reflect.apply(target, self, of);
    },
  });
  JSON.stringify = new Proxy(stringify, {
    apply(target, self, of) {
      const text: unknown = Reflect.apply(target, self, of);
      work += typeof text === 'string' ? text.length : 0;
      return text;
    },
  });
  try {
    act();
  } finally {
    Object.assign(JSON, { parse, stringify });
  }
  return work;
}

describe('a hostile file', () => {
  it('never throws, never reaches what all objects share, and never brings in what is not ours (20,000 cases)', () => {
    let brought = 0;
    fc.assert(
      fc.property(anything, (text) => {
        if (expectOurs(text)) brought += 1;
      }),
      { numRuns: 20_000 },
    );
    // Enough of them came through the door to have been dangerous.
    expect(brought).toBeGreaterThan(3_000);
    expect(isClean()).toBe(true);
    expect('stained' in {}).toBe(false);
  }, 240_000);

  it('costs work in proportion to its length, and no more', () => {
    fc.assert(
      fc.property(anything, (text) => {
        const work = workOf(() => void previewImport(text, []));
        expect(work).toBeLessThanOrEqual(12 * text.length + 2_000);
      }),
      { numRuns: 2_000 },
    );
  }, 120_000);

  it.each<[string, string]>([
    ['one endless word', JSON.stringify({ format: 'isoloir-notes', version: 2, notes: ['x'.repeat(5_000_000)] })],
    [
      'an endless note',
      JSON.stringify({ format: 'isoloir-notes', version: 2, notes: [{ ...noteOf(1), body: ' '.repeat(5_000_000) }] }),
    ],
    [
      'an endless id',
      JSON.stringify([{ type: 'Annotation', id: 'x'.repeat(5_000_000), target: 'https://a.example/' }]),
    ],
    ['an endless date', JSON.stringify([{ type: 'Annotation', created: '1'.repeat(5_000_000) }])],
    [
      'an endless address',
      JSON.stringify([{ type: 'Annotation', created: '2026-11-20', target: `https://${'a.'.repeat(2_000_000)}` }]),
    ],
    ['an endless name', JSON.stringify([{ type: 'Annotation', creator: ' \u202E'.repeat(2_000_000) }])],
    ['endless tags', JSON.stringify([{ type: 'Annotation', tags: Array.from({ length: 500_000 }, () => ' a') }])],
    ['endless bodies', JSON.stringify([{ type: 'Annotation', body: Array.from({ length: 500_000 }, () => 'a') }])],
    [
      'endless selectors',
      JSON.stringify([
        {
          type: 'Annotation',
          target: {
            source: 'https://a.example/',
            selector: Array.from({ length: 200_000 }, () => ({ type: 'RangeSelector' })),
          },
        },
      ]),
    ],
    ['endless white space', `${' '.repeat(9_000_000)}[]`],
    ['endless backslashes', `"${'\\\\'.repeat(4_000_000)}`],
    [
      'endless entries',
      JSON.stringify({ format: 'isoloir-backup', version: 1, notes: Array.from({ length: 100_000 }, () => 0) }),
    ],
  ])('may be enormous: %s', (_, text) => {
    const work = workOf(() => void expectOurs(text));
    expect(work).toBeLessThanOrEqual(40 * text.length);
  });
});
