import * as fc from 'fast-check';
import { type Mark, NOTE_KINDS, type Note, type SavedView } from '../../utils/notes';

const instant = fc
  .date({ min: new Date('2000-01-01'), max: new Date('2100-01-01'), noInvalidDate: true })
  .map((date) => date.toISOString());
const text = (maxLength: number) => fc.string({ maxLength, unit: 'binary' });
/** One line: letters, marks and signs of every script, no controls. */
const line = (maxLength: number) =>
  fc.string({ minLength: 1, maxLength, unit: 'binary' }).filter((name) => !/\p{Cc}/u.test(name));
/** A name as it is kept: without the marks that an import takes out. */
const name = line(40).filter((one) => !/[\u202A-\u202E\u2066-\u2069]/.test(one) && one.trim() !== '');
const tag = line(20).filter((one) => one.trim() === one && one !== '');
const address = text(60).map((path) => `https://a.example/${path}`);
const about = fc.record(
  { candidate: line(40), list: line(40), party: line(40), election: line(40) },
  { requiredKeys: [] },
);
const selector = fc.record({
  type: fc.constant('TextQuoteSelector' as const),
  exact: fc.string({ minLength: 1, maxLength: 100, unit: 'binary' }),
  prefix: text(32),
  suffix: text(32),
});
const position = fc.record({
  type: fc.constant('TextPositionSelector' as const),
  start: fc.nat(1_000_000_000),
  end: fc.nat(1_000_000_000),
});
const reportLine = fc.record(
  {
    id: fc.constantFrom('host', 'policy.retention', 'ownership.told'),
    says: fc.string({ minLength: 1, maxLength: 100, unit: 'binary' }),
    lang: fc.constantFrom('en', 'fr', 'pt-BR'),
    quote: fc.record({ exact: fc.string({ minLength: 1, maxLength: 100, unit: 'binary' }), url: address }),
    readAt: instant,
  },
  { requiredKeys: ['id', 'says', 'lang', 'readAt'] },
);

/** Any note there can be, every field in it or not. */
export const anyNote: fc.Arbitrary<Note> = fc.record(
  {
    id: fc.uuid(),
    site: fc.domain(),
    target: fc.record({ source: address, title: text(100), selector, position }, { requiredKeys: ['source', 'title'] }),
    body: text(400),
    kind: fc.constantFrom(...NOTE_KINDS),
    tags: fc.array(tag, { maxLength: 5 }),
    about,
    line: reportLine,
    creator: name,
    created: instant,
    modified: instant,
    deleted: instant,
  },
  { requiredKeys: ['id', 'site', 'target', 'body', 'kind', 'tags', 'created', 'modified'] },
);
export const anyNotes = fc.uniqueArray(anyNote, { selector: ({ id }) => id, maxLength: 12 });

export const anyMark: fc.Arbitrary<Mark> = fc.record(
  {
    id: fc.uuid(),
    site: fc.domain(),
    url: address,
    name: line(40),
    about,
    by: name,
    created: instant,
    modified: instant,
  },
  { requiredKeys: ['id', 'site', 'url', 'about', 'created', 'modified'] },
);
export const anyMarks = fc.uniqueArray(anyMark, { selector: ({ id }) => id, maxLength: 12 });

export const anyView: fc.Arbitrary<SavedView> = fc.record({
  id: fc.uuid(),
  name: line(40),
  filter: fc.record(
    {
      words: text(40),
      kinds: fc.subarray([...NOTE_KINDS]),
      tags: fc.array(tag, { maxLength: 3 }),
      sites: fc.array(fc.domain(), { maxLength: 3 }),
      candidate: line(40),
      quoted: fc.boolean(),
      order: fc.constantFrom('modified' as const, 'created' as const, 'site' as const, 'relevance' as const),
    },
    { requiredKeys: ['words', 'kinds', 'tags', 'sites', 'order'] },
  ),
});
