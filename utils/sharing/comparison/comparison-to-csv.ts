import type { ColumnId, ComparedQuestion, Row } from '../../comparison';
import type { Words } from '../../evidence';
import { writeCsv } from '../csv/write-csv';
import { tellCell } from './tell-cell';
import { tellColumn, withSite } from './tell-column';

/**
 * Sites side by side as a table for spreadsheets: one row each, in the order given, columns named in the reader's language. Days and
 * instants are ISO 8601, which spreadsheets sort; several entries of a cell stand on one line, semicolons between them.
 */
export function comparisonToCsv(
  rows: readonly Row[],
  columns: readonly ColumnId[],
  questions: readonly ComparedQuestion[],
  words: Words,
): string {
  const told = withSite(columns);
  return writeCsv([
    told.map((column) => tellColumn(column, questions, words)),
    ...rows.map((row) => told.map((column) => tellCell(row, column, words, (iso) => iso).join('; '))),
  ]);
}
