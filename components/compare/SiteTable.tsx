import { useMemo } from 'react';
import type { ColumnId, ComparedQuestion, Row } from '../../utils/comparison';
import { useWords } from '../i18n';
import type { PressedAnswer } from './AnswerDialog';
import { type ColumnGroup, NUMBER_COLUMNS, sayColumn } from './columns';
import { ScrollFrame } from './ScrollFrame';
import { SiteRow } from './SiteRow';
import styles from './SiteTable.module.css';
import { SortHead } from './SortHead';

export interface SiteTableProps {
  rows: readonly Row[];
  groups: readonly ColumnGroup[];
  questions: readonly ComparedQuestion[];
  by: ColumnId;
  falling: boolean;
  onSort: (column: ColumnId) => void;
  onAnswer: (pressed: PressedAnswer) => void;
  chosen: ReadonlySet<string>;
  /** As many are chosen as can stand side by side. */
  full: boolean;
  onChoose: (site: string, chosen: boolean) => void;
}

/** Sites side by side: names and heads stay in place while the rest is scrolled. */
export function SiteTable({ rows, groups, questions, by, falling, onSort, ...each }: SiteTableProps) {
  const words = useWords();
  const name = words('compare_table');
  // The same as long as the columns are: rows that did not change are not drawn again.
  const labels = useMemo(
    () =>
      new Map(
        groups.flatMap(({ columns }) =>
          columns.map((column) => [column, sayColumn(words, column, questions)] as const),
        ),
      ),
    [groups, questions, words],
  );
  return (
    <ScrollFrame label={name} className={styles.scroller}>
      <table className={styles.table}>
        <caption className={styles.unseen}>{name}</caption>
        <thead>
          <tr className={styles.groups}>
            <SortHead
              column="site"
              label={words('column_site')}
              by={by}
              falling={falling}
              onSort={onSort}
              className={styles.site}
              rows={2}
            />
            {groups.map(({ id, columns }) => (
              <th key={id} scope="colgroup" colSpan={columns.length}>
                <span>{words(`compare_group_${id}`)}</span>
              </th>
            ))}
          </tr>
          <tr>
            {groups.flatMap(({ columns }) =>
              columns.map((column, place) => (
                <SortHead
                  key={column}
                  column={column}
                  label={labels.get(column) ?? column}
                  by={by}
                  falling={falling}
                  onSort={onSort}
                  className={`${NUMBER_COLUMNS.has(column) ? styles.number : ''} ${place === 0 ? styles.first : ''}`}
                />
              )),
            )}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <SiteRow
              key={row.site}
              row={row}
              groups={groups}
              labels={labels}
              chosen={each.chosen.has(row.site)}
              full={each.full}
              onChoose={each.onChoose}
              onAnswer={each.onAnswer}
            />
          ))}
        </tbody>
      </table>
    </ScrollFrame>
  );
}
