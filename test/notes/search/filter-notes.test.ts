import { describe, expect, it } from 'vitest';
import { chosenIn, countFacets, FACETS, filterNotes, NoteFilter } from '../../../utils/notes';
import { idOf, sampleNote } from './sample-notes';

const NOTES = [
  sampleNote(1, { kind: 'question', tags: ['a', 'b'], site: 'x.example', about: { election: 'E1', list: 'L' } }),
  sampleNote(2, {
    kind: 'quote',
    tags: ['b', 'b'],
    site: 'x.example',
    quote: 'q',
    modified: '2026-03-01T00:00:00.000Z',
  }),
  sampleNote(3, { kind: 'question', site: 'y.example', created: '2026-04-01T00:00:00.000Z' }),
  sampleNote(4, { kind: 'promise', tags: ['a'], site: 'z.example', about: { election: 'E2', party: 'P' } }),
];

const filterOf = (over: Partial<NoteFilter> = {}) => NoteFilter.parse(over);
const shown = (over: Partial<NoteFilter>) =>
  filterNotes(NOTES, filterOf(over), null).map(({ id }) => Number(id.slice(-2)));

describe('a filter', () => {
  it.each<[string, Partial<NoteFilter>, number[]]>([
    ['lets everything through when it is empty, newest change first', {}, [2, 1, 3, 4]],
    ['of several kinds takes any', { kinds: ['question', 'promise'] }, [1, 3, 4]],
    ['of two fields wants both', { kinds: ['question'], tags: ['b'] }, [1]],
    ['by site', { sites: ['y.example', 'z.example'] }, [3, 4]],
    ['by election', { election: 'E2' }, [4]],
    ['by list', { list: 'L' }, [1]],
    ['by party and another election finds none', { party: 'P', election: 'E1' }, []],
    ['with a quote', { quoted: true }, [2]],
    ['without one', { quoted: false }, [1, 3, 4]],
    ['in the order of writing', { order: 'created' }, [3, 1, 2, 4]],
    ['by site, newest change first', { order: 'site' }, [2, 1, 3, 4]],
    ['by relevance, where no words say what is relevant', { order: 'relevance' }, [2, 1, 3, 4]],
  ])('%s', (_, over, ids) => {
    expect(shown(over)).toEqual(ids);
  });

  it('keeps to what the words found, the best first where that is asked', () => {
    const found = {
      held: 'all' as const,
      scores: new Map([
        [idOf(4), 9],
        [idOf(9), 5],
        [idOf(3), 1],
      ]),
    };
    const idsIn = (order: NoteFilter['order']) => filterNotes(NOTES, filterOf({ order }), found).map(({ id }) => id);
    expect(idsIn('relevance')).toEqual([idOf(4), idOf(3)]);
    expect(idsIn('created')).toEqual([idOf(3), idOf(4)]);
  });

  it('leaves the list it was handed as it is', () => {
    const before = [...NOTES];
    filterNotes(NOTES, filterOf({ order: 'created' }), null);
    expect(NOTES).toEqual(before);
  });
});

describe('counts', () => {
  const FILTERS: Partial<NoteFilter>[] = [
    {},
    { kinds: ['question'] },
    { kinds: ['question'], tags: ['a'] },
    { election: 'E1', quoted: false },
    { sites: ['x.example'], kinds: ['quote'], tags: ['b'] },
  ];

  it.each(FILTERS)('say for %j what choosing one value alone would show', (over) => {
    const counts = countFacets(NOTES, filterOf(over), null);
    for (const facet of FACETS) {
      for (const [value, count] of counts[facet]) {
        const one = typeof filterOf(over)[facet] === 'object' ? [value] : value;
        const alone = NoteFilter.parse({
          ...over,
          [facet]:
            chosenIn(filterOf(), facet).length === 0 && ['kinds', 'tags', 'sites'].includes(facet) ? [value] : one,
        });
        expect({ facet, value, count }).toEqual({ facet, value, count: filterNotes(NOTES, alone, null).length });
      }
    }
  });

  it('say how often each value stands there, a tag named twice once, and nothing of what is not named', () => {
    const counts = countFacets(NOTES, filterOf(), null);
    expect(Object.fromEntries(FACETS.map((facet) => [facet, Object.fromEntries(counts[facet])]))).toEqual({
      kinds: { question: 2, quote: 1, promise: 1 },
      tags: { a: 2, b: 2 },
      sites: { 'x.example': 2, 'y.example': 1, 'z.example': 1 },
      election: { E1: 1, E2: 1 },
      candidate: {},
      list: { L: 1 },
      party: { P: 1 },
    });
  });

  it('count only what the words found', () => {
    const found = { held: 'all' as const, scores: new Map([[idOf(1), 2]]) };
    expect([...countFacets(NOTES, filterOf(), found).kinds]).toEqual([['question', 1]]);
  });

  it.each(['kinds', 'sites'] as const)(
    'of %s, which every note has one of, add up to what the rest lets through',
    (facet) => {
      for (const over of FILTERS) {
        const rest = filterOf({ ...over, [facet]: [] });
        const sum = [...countFacets(NOTES, filterOf(over), null)[facet].values()].reduce((all, one) => all + one, 0);
        expect(sum).toBe(filterNotes(NOTES, rest, null).length);
      }
    },
  );
});
