import { expect, it } from 'vitest';
import {
  Mark,
  MarkDraft,
  MOTIVATION_OF,
  NOTE_KINDS,
  NOTE_LIMIT,
  Note,
  NoteDraft,
  NoteFilter,
  NotesChange,
  ReportLine,
  SavedNote,
  SavedView,
  ShortText,
  TAG_LIMITS,
  Tag,
  TextPositionSelector,
  TextQuoteSelector,
  WebAddress,
} from '../../utils/notes';
import { describeShapes } from '../describe-shapes';
import { idOf, noteOf } from './note-of';

const a = (length: number) => 'a'.repeat(length);
const at = '2026-11-23T09:00:00Z';
const selector = { type: 'TextQuoteSelector', exact: 'we keep it', prefix: '', suffix: '' };
const position = { type: 'TextPositionSelector', start: 0, end: 10 };
const line = { id: 'policy.retention', says: 'Kept for a year', lang: 'en', readAt: at };
const mark = { id: idOf(1), site: 'a.example', url: 'https://a.example/', about: {}, created: at, modified: at };
const view = { id: idOf(1), name: 'Votes', filter: {} };
const draft = { site: 'a.example', target: noteOf(1).target, body: '' };

describeShapes([
  {
    shape: 'a tag',
    of: Tag,
    taken: ['a', 'é', 'two words', 'a  b', a(60), '🗳'],
    refused: ['', ' ', ' a', 'a ', 'a\n', '\ta', 'a\u0000b', 'a\nb', '\u0007', a(61), 7],
  },
  {
    shape: 'a name on one line',
    of: ShortText,
    taken: ['a', ' a ', a(200)],
    refused: ['', a(201), 'a\nb', '\u0000', 'a\n', '\na'],
  },
  {
    shape: 'an address of the web',
    of: WebAddress,
    taken: ['http://a', 'https://a.example/b?c#d', 'HTTPS://A.EXAMPLE/', `https://${a(2_040)}`],
    refused: [
      '',
      'ftp://a',
      'javascript:alert(1)//https://a',
      'https:///a',
      'https:/a',
      'https://',
      `https://${a(2_041)}`,
    ],
  },
  {
    shape: 'a quote',
    of: TextQuoteSelector,
    taken: [selector, { ...selector, exact: a(5_000), prefix: a(64), suffix: a(64) }],
    refused: [
      { ...selector, exact: '' },
      { ...selector, exact: a(5_001) },
      { ...selector, prefix: a(65) },
      { ...selector, suffix: a(65) },
      { ...selector, type: 'TextPositionSelector' },
      { type: 'TextQuoteSelector', exact: 'a', prefix: '' },
    ],
  },
  {
    shape: 'a position',
    of: TextPositionSelector,
    taken: [position, { ...position, start: 1_000_000_000, end: 1_000_000_000 }],
    refused: [
      { ...position, start: -1 },
      { ...position, end: 1_000_000_001 },
      { ...position, start: 0.5 },
      { ...position, type: 'TextQuoteSelector' },
      { type: 'TextPositionSelector', start: 0 },
    ],
  },
  {
    shape: 'a line of a report',
    of: ReportLine,
    taken: [
      line,
      { ...line, id: a(80), says: a(2_000), lang: a(35) },
      { ...line, lang: 'zh-Hant-TW' },
      { ...line, quote: { exact: a(1_000), url: 'https://a.example/' } },
    ],
    refused: [
      { ...line, id: '' },
      { ...line, id: a(81) },
      { ...line, id: '.policy' },
      { ...line, id: 'Policy' },
      { ...line, id: 'policy\n' },
      { ...line, says: '' },
      { ...line, says: a(2_001) },
      { ...line, lang: '' },
      { ...line, lang: a(36) },
      { ...line, lang: 'en_US' },
      { ...line, lang: ' en' },
      { ...line, lang: 'en ' },
      { ...line, quote: { exact: '', url: 'https://a.example/' } },
      { ...line, quote: { exact: a(1_001), url: 'https://a.example/' } },
      { ...line, quote: { exact: 'a', url: 'a.example' } },
      { ...line, quote: { exact: 'a' } },
      { ...line, readAt: 'yesterday' },
    ],
  },
  {
    shape: 'a note',
    of: Note,
    taken: [
      noteOf(1),
      noteOf(1, { body: a(NOTE_LIMIT), site: a(253), tags: Array.from({ length: 30 }, (_, tag) => `${tag}`) }),
      { ...noteOf(1), target: { source: 'https://a', title: a(300), selector, position } },
      {
        ...noteOf(1),
        about: { candidate: 'a', list: 'b', party: 'c', election: 'd' },
        line,
        creator: 'e',
        deleted: at,
      },
    ],
    refused: [
      { ...noteOf(1), id: 'one' },
      { ...noteOf(1), id: `x${idOf(1)}` },
      { ...noteOf(1), id: `${idOf(1)}x` },
      { ...noteOf(1), id: idOf(1).replace('4000', '4G00') },
      { ...noteOf(1), id: idOf(1).slice(1) },
      { ...noteOf(1), site: '' },
      { ...noteOf(1), site: a(254) },
      { ...noteOf(1), body: a(NOTE_LIMIT + 1) },
      { ...noteOf(1), body: undefined },
      { ...noteOf(1), kind: 'rumour' },
      { ...noteOf(1), tags: Array.from({ length: 31 }, (_, tag) => `${tag}`) },
      { ...noteOf(1), tags: [''] },
      { ...noteOf(1), target: { source: 'https://a', title: a(301) } },
      { ...noteOf(1), target: { source: 'a.example', title: '' } },
      { ...noteOf(1), target: { source: 'https://a', title: '', selector: {} } },
      { ...noteOf(1), target: { source: 'https://a', title: '', position: {} } },
      { ...noteOf(1), about: { candidate: '' } },
      { ...noteOf(1), about: { list: '' } },
      { ...noteOf(1), about: { party: '' } },
      { ...noteOf(1), about: { election: '' } },
      { ...noteOf(1), line: {} },
      { ...noteOf(1), creator: '' },
      { ...noteOf(1), created: 'yesterday' },
      { ...noteOf(1), modified: '2026-11-23' },
      { ...noteOf(1), deleted: 'today' },
    ],
  },
  {
    shape: 'a draft',
    of: NoteDraft,
    taken: [
      draft,
      { ...draft, id: idOf(1), create: true, kind: 'quote', tags: ['a'], about: {}, line: null, base: at },
    ],
    refused: [
      { ...draft, id: 'one' },
      { ...draft, create: 'yes' },
      { ...draft, site: '' },
      { ...draft, target: undefined },
      { ...draft, body: undefined },
      { ...draft, kind: 'rumour' },
      { ...draft, tags: Array.from({ length: 31 }, (_, tag) => `${tag}`) },
      { ...draft, tags: [' '] },
      { ...draft, about: { party: '' } },
      { ...draft, line: {} },
      { ...draft, base: 'before' },
    ],
  },
  {
    shape: 'a note as it was kept',
    of: SavedNote,
    taken: [
      { note: noteOf(1), overtaken: false },
      { note: noteOf(1), overtaken: true, held: 'notes_quota', memory: true },
    ],
    refused: [
      { note: noteOf(1) },
      { overtaken: true },
      { note: noteOf(1), overtaken: false, held: 7 },
      { note: noteOf(1), overtaken: false, memory: 'yes' },
    ],
  },
  {
    shape: 'a change',
    of: NotesChange,
    taken: [
      { do: 'trash' },
      { do: 'restore' },
      { do: 'purge' },
      { do: 'tag', tag: 'a' },
      { do: 'untag', tag: 'a' },
      { do: 'kind', kind: 'quote' },
      { do: 'about', about: {} },
    ],
    refused: [
      {},
      { do: 'burn' },
      { do: 'tag' },
      { do: 'tag', tag: '' },
      { do: 'untag', tag: ' ' },
      { do: 'kind', kind: 'rumour' },
      { do: 'about' },
      { do: 'about', about: { list: '' } },
    ],
  },
  {
    shape: 'a mark',
    of: Mark,
    taken: [mark, { ...mark, name: 'Elin', by: 'Neighbours' }],
    refused: [
      { ...mark, id: 'one' },
      { ...mark, site: '' },
      { ...mark, url: 'a.example' },
      { ...mark, name: '' },
      { ...mark, about: undefined },
      { ...mark, by: '' },
      { ...mark, created: 'now' },
      { ...mark, modified: 'now' },
    ],
  },
  {
    shape: 'a mark to be kept',
    of: MarkDraft,
    taken: [
      { site: 'a', url: 'https://a', about: {} },
      { id: idOf(1), create: true, site: 'a', url: 'https://a', about: {} },
    ],
    refused: [
      { site: 'a', url: 'https://a' },
      { site: '', url: 'https://a', about: {} },
      { site: 'a', url: 'a', about: {} },
      { site: 'a', url: 'https://a', about: {}, id: 'one' },
      { site: 'a', url: 'https://a', about: {}, create: 1 },
      { site: 'a', url: 'https://a', about: {}, name: '' },
    ],
  },
  {
    shape: 'a saved view',
    of: SavedView,
    taken: [
      view,
      {
        ...view,
        filter: {
          words: a(200),
          kinds: Array.from({ length: 10 }, () => 'note'),
          tags: Array.from({ length: 30 }, () => 'a'),
          sites: Array.from({ length: 30 }, () => 'a'),
          candidate: 'a',
          list: 'b',
          party: 'c',
          election: 'd',
          quoted: false,
          order: 'relevance',
        },
      },
    ],
    refused: [
      { ...view, id: 'one' },
      { ...view, name: '' },
      { ...view, filter: undefined },
      { ...view, filter: { words: a(201) } },
      { ...view, filter: { kinds: Array.from({ length: 11 }, () => 'note') } },
      { ...view, filter: { kinds: ['rumour'] } },
      { ...view, filter: { tags: Array.from({ length: 31 }, () => 'a') } },
      { ...view, filter: { tags: [''] } },
      { ...view, filter: { sites: Array.from({ length: 31 }, () => 'a') } },
      { ...view, filter: { sites: [''] } },
      { ...view, filter: { candidate: '' } },
      { ...view, filter: { list: '' } },
      { ...view, filter: { party: '' } },
      { ...view, filter: { election: '' } },
      { ...view, filter: { quoted: 'yes' } },
      { ...view, filter: { order: 'best' } },
    ],
  },
]);

it('every record ever written is a note: what came later has a default', () => {
  const { kind: _kind, tags: _tags, ...first } = noteOf(1);
  expect(Note.parse(first)).toEqual({ ...first, kind: 'note', tags: [] });
});

it('a view that names nothing shows all, what was changed last first', () => {
  expect(NoteFilter.parse({})).toEqual({ words: '', kinds: [], tags: [], sites: [], order: 'modified' });
});

it('orders that can be saved are these', () => {
  for (const order of ['modified', 'created', 'site', 'relevance'])
    expect(NoteFilter.parse({ order }).order).toBe(order);
});

it('every kind has a word of its own in the model of annotations', () => {
  expect(NOTE_KINDS).toEqual(Object.keys(MOTIVATION_OF));
  expect(MOTIVATION_OF).toEqual({
    note: 'commenting',
    quote: 'highlighting',
    question: 'questioning',
    promise: 'bookmarking',
    correction: 'editing',
  });
});

it('holds forty pages, and thirty tags of sixty characters', () => {
  expect({ NOTE_LIMIT, TAG_LIMITS }).toEqual({ NOTE_LIMIT: 100_000, TAG_LIMITS: { tags: 30, chars: 60 } });
});
