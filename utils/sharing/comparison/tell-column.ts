import { type ColumnId, type ComparedQuestion, isQuestion, questionOf } from '../../comparison';
import { inLocale, type Words } from '../../evidence';

/** A column's name; that of a question is the question. */
export function tellColumn(column: ColumnId, questions: readonly ComparedQuestion[], words: Words): string {
  if (column === 'site') return words('column_site');
  if (!isQuestion(column)) return words(`compare_column_${column.replaceAll('-', '_')}`);
  const clause = questionOf(column);
  const question = questions.find((it) => it.clause === clause);
  return question ? inLocale(question.label, words.locale) : clause;
}

/** The columns of a file: the site first, whether or not it was chosen, and each once. */
export function withSite(columns: readonly ColumnId[]): ColumnId[] {
  return [...new Set<ColumnId>(['site', ...columns])];
}
