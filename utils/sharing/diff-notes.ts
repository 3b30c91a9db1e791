import type { Note } from '../notes';
import { diffText, type WordRun } from './import/diff-text';

/** Fields in which two notes can differ, in the order they are told. Each has a word: `difference_<field>`. */
export const NOTE_FIELDS = [
  'body',
  'quote',
  'kind',
  'tags',
  'candidate',
  'list',
  'party',
  'election',
  'line',
  'page',
  'title',
  'site',
] as const;
export type NoteField = (typeof NOTE_FIELDS)[number];

/** What differs in one field: its runs, in reading order, make up both texts. Of `kind` the text is the kind's id. */
export interface FieldDifference {
  field: NoteField;
  runs: WordRun[];
}

/** What changed from one note to the other, field by field, word by word. Plain text; fields that are equal are left out. */
export function diffNotes(before: Note, after: Note): FieldDifference[] {
  return NOTE_FIELDS.flatMap((field) => {
    const [old, now] = [TEXT_OF[field](before), TEXT_OF[field](after)];
    if (old === now) return [];
    return [{ field, runs: field === 'kind' ? replaced(old, now) : diffText(old, now) }];
  });
}

const TEXT_OF: Readonly<Record<NoteField, (note: Note) => string>> = {
  body: ({ body }) => body,
  quote: ({ target }) => target.selector?.exact ?? '',
  kind: ({ kind }) => kind,
  tags: ({ tags }) => tags.join(', '),
  candidate: ({ about }) => about?.candidate ?? '',
  list: ({ about }) => about?.list ?? '',
  party: ({ about }) => about?.party ?? '',
  election: ({ about }) => about?.election ?? '',
  line: ({ line }) => [line?.says, line?.quote?.exact, line?.quote?.url].filter(Boolean).join('\n'),
  page: ({ target }) => target.source,
  title: ({ target }) => target.title,
  site: ({ site }) => site,
};

function replaced(old: string, now: string): WordRun[] {
  return [
    { kind: 'removed', text: old },
    { kind: 'added', text: now },
  ];
}
