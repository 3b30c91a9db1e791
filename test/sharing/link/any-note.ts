import * as fc from 'fast-check';
import { NOTE_KINDS, type Note } from '../../../utils/notes';

/** Words as people and pages write them: accents, emoji, scripts from the right, markup, halves of pairs. */
const anyWords = (maxLength: number) =>
  fc
    .oneof(
      fc.string({ maxLength, unit: 'grapheme' }),
      fc.string({ maxLength, unit: 'binary' }).map((text) => text.slice(0, maxLength)),
      fc
        .constantFrom(
          '',
          'été',
          '👩‍👩‍👧‍👦',
          'שלום עולם',
          'مرحبا',
          '投票',
          '<img src=x onerror=alert(1)>',
          '\ud800',
          '"\\\u0000',
        )
        .map((text) => text.slice(0, maxLength)),
    )
    .map((text) => text.slice(0, maxLength));

const nameLike = fc.string({ minLength: 1, maxLength: 40, unit: 'grapheme-ascii' }).map((text) => text.trim() || 'x');
const instant = fc
  .date({ min: new Date(0), max: new Date(4e12), noInvalidDate: true })
  .map((date) => date.toISOString());

/** Every note that the schema lets be. */
export const anyNote: fc.Arbitrary<Note> = fc.record(
  {
    id: fc.uuid(),
    site: fc.domain(),
    target: fc.record(
      {
        source: fc.webUrl({ withQueryParameters: true }).map((url) => url.slice(0, 2_000)),
        title: anyWords(300),
        selector: fc.record({
          type: fc.constant('TextQuoteSelector' as const),
          exact: anyWords(400).map((text) => text || 'x'),
          prefix: anyWords(64),
          suffix: anyWords(64),
        }),
        position: fc.record({
          type: fc.constant('TextPositionSelector' as const),
          start: fc.nat(1_000_000_000),
          end: fc.nat(1_000_000_000),
        }),
      },
      { requiredKeys: ['source', 'title'] },
    ),
    body: anyWords(2_000),
    kind: fc.constantFrom(...NOTE_KINDS),
    tags: fc.array(nameLike, { maxLength: 5 }),
    about: fc.record(
      { candidate: nameLike, list: nameLike, party: nameLike, election: nameLike },
      { requiredKeys: [] },
    ),
    creator: nameLike,
    created: instant,
    modified: instant,
  },
  { requiredKeys: ['id', 'site', 'target', 'body', 'kind', 'tags', 'created', 'modified'] },
);
