/** What stands side by side, in the order in which it is offered; after these, one column per question: `q:<clause>`. */
export const COLUMNS = [
  'site',
  'country',
  'host',
  'operator-country',
  'verdict',
  'page-language',
  'policy-language',
  'relation',
  'whose',
  'policy-date',
  'policy-read',
  'fields',
  'special',
  'sends-to',
  'observed',
  'declared',
  'recipients',
  'notes',
  'election',
  'candidate',
  'read-at',
  'kept-versions',
] as const;

export type QuestionColumn = `q:${string}`;
export type ColumnId = (typeof COLUMNS)[number] | QuestionColumn;

/** The column of a question. */
export function questionColumn(clause: string): QuestionColumn {
  return `q:${clause}`;
}

export function isQuestion(column: ColumnId): column is QuestionColumn {
  return column.startsWith('q:');
}

/** The question of a column. */
export function questionOf(column: QuestionColumn): string {
  return column.slice(2);
}
