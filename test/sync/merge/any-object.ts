import fc from 'fast-check';
import type { Json, SharedObject } from '../../../utils/sync';

/** Letters that are easily torn apart: halves of emoji, accents of their own, flags, families, line ends. */
const LETTERS = [
  'a',
  'b',
  'é',
  'e\u0301',
  '\u0301',
  '😀',
  '😁',
  '👩‍👩‍👧',
  '👍🏽',
  '🇫🇷',
  '🇩🇪',
  'ß',
  '中',
  'ر',
  ' ',
  '\n',
  '.',
  '\r\n',
];

export const anyText = fc.array(fc.constantFrom(...LETTERS), { maxLength: 12 }).map((letters) => letters.join(''));

const anyJson: fc.Arbitrary<Json> = fc.oneof(
  fc.constantFrom<Json>(null, true, false, 0, -0, 1.5, 2 ** 40, '', 'x', '\u{1F600}'),
  fc.array(fc.constantFrom<Json>(null, 1, 'y'), { maxLength: 2 }),
  fc.dictionary(fc.constantFrom('b', 'a'), fc.constantFrom<Json>(null, 1, 'y'), { maxKeys: 2 }),
);

/** A note's fields, some of them absent. */
export const anyFields: fc.Arbitrary<SharedObject['fields']> = fc
  .record(
    {
      body: anyText,
      tags: fc.array(fc.constantFrom('x', 'y', 'z', '😀'), { maxLength: 3 }),
      kind: fc.constantFrom<Json>('note', 'question'),
      about: anyJson,
      modified: fc.constantFrom('2026-01-01T00:00:00.000Z', '2026-01-02T00:00:00Z', '2026-01-02T00:00:00.500Z'),
    },
    { requiredKeys: [] },
  )
  .map((fields) => Object.fromEntries(Object.entries(fields)));

export function noteOf(fields: SharedObject['fields'], id = 'n'): SharedObject {
  return { kind: 'note', id, fields };
}
