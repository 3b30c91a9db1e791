import { type ColumnId, type ComparedQuestion, isQuestion, questionColumn, questionOf } from '../../utils/comparison';
import { inLocale } from '../../utils/evidence';
import type { InterfaceWords } from '../i18n';

/** Columns as they stand side by side, under what they are about. Answers come after them, one column a question. */
export const COLUMN_GROUPS = [
  { id: 'what', columns: ['verdict', 'country'] },
  { id: 'hosting', columns: ['host', 'operator-country'] },
  {
    id: 'policy',
    columns: ['relation', 'page-language', 'policy-language', 'whose', 'policy-date', 'policy-read'],
  },
  { id: 'asked', columns: ['fields', 'special'] },
  { id: 'whom', columns: ['sends-to', 'observed', 'declared', 'recipients'] },
  { id: 'answers', columns: [] },
  { id: 'yours', columns: ['notes', 'election', 'candidate', 'read-at', 'kept-versions'] },
] as const satisfies readonly { id: string; columns: readonly ColumnId[] }[];

/** Shown until the citizen chooses. */
export const DEFAULT_COLUMNS: readonly ColumnId[] = [
  'host',
  'operator-country',
  'relation',
  'fields',
  'observed',
  'policy-date',
  'notes',
];

/** Columns that are hers, or tell of the keeping: they are there without a report too. */
export const OWN_COLUMNS: ReadonlySet<ColumnId> = new Set(COLUMN_GROUPS[6].columns);

/** Columns whose cells are numbers. */
export const NUMBER_COLUMNS: ReadonlySet<ColumnId> = new Set<ColumnId>(['notes', 'kept-versions']);

export interface ColumnGroup {
  id: (typeof COLUMN_GROUPS)[number]['id'];
  columns: ColumnId[];
}

/** Every column there is, in its group, in order; with the questions that the kept reports answer. */
export function groupsOf(questions: readonly ComparedQuestion[]): ColumnGroup[] {
  return COLUMN_GROUPS.map(({ id, columns }) => ({
    id,
    columns: id === 'answers' ? questions.map(({ clause }): ColumnId => questionColumn(clause)) : [...columns],
  }));
}

/** The groups with the chosen columns only; a group in which none is chosen is left out. */
export function chosenGroups(groups: readonly ColumnGroup[], chosen: readonly string[]): ColumnGroup[] {
  return groups
    .map(({ id, columns }) => ({ id, columns: columns.filter((column) => chosen.includes(column)) }))
    .filter(({ columns }) => columns.length > 0);
}

/** A column's name. */
export function sayColumn(words: InterfaceWords, column: ColumnId, questions: readonly ComparedQuestion[]): string {
  if (!isQuestion(column)) return words(`compare_column_${column.replaceAll('-', '_')}`);
  const clause = questionOf(column);
  const question = questions.find((it) => it.clause === clause);
  return question ? inLocale(question.label, words.locale) : clause;
}
