import type { Words } from '../evidence';
import type { Note } from '../notes';
import { writeCsv } from './csv/write-csv';
import { isUndated } from './redaction/undated';

/** What a row tells, in this order. Instants are ISO 8601 in UTC, which spreadsheets sort. */
const COLUMNS: readonly [name: string, cell: (note: Note, words: Words) => string | undefined][] = [
  ['site', ({ site }) => site],
  ['title', ({ target }) => target.title],
  ['page', ({ target }) => target.source],
  ['kind', ({ kind }, words) => words(`notes_kind_${kind}`)],
  ['note', ({ body }) => body],
  ['quote', ({ target }) => target.selector?.exact],
  ['tags', ({ tags }) => tags.join('; ')],
  ['candidate', ({ about }) => about?.candidate],
  ['list', ({ about }) => about?.list],
  ['party', ({ about }) => about?.party],
  ['election', ({ about }) => about?.election],
  ['line', ({ line }) => line?.says],
  ['line_quote', ({ line }) => line?.quote?.exact],
  ['line_page', ({ line }) => line?.quote?.url],
  ['line_read', (note) => dated(note, note.line?.readAt)],
  ['creator', ({ creator }) => creator],
  ['created', (note) => dated(note, note.created)],
  ['modified', (note) => dated(note, note.modified)],
  ['deleted', (note) => dated(note, note.deleted)],
  ['id', ({ id }) => id],
];

/** Notes as a table for spreadsheets: one row each, in the order given, columns named in the reader's language. */
export function notesToCsv(notes: readonly Note[], words: Words): string {
  const names = COLUMNS.map(([name]) => words(`csv_${name}`));
  return writeCsv([names, ...notes.map((note) => COLUMNS.map(([, cell]) => cell(note, words) ?? ''))]);
}

/** Empty where the dates were left out before the note was handed on. */
function dated(note: Note, instant: string | undefined): string {
  return instant === undefined || isUndated(note) ? '' : instant;
}
