import { memo } from 'react';
import type { ColumnId, Row } from '../../utils/comparison';
import { useWords } from '../i18n';
import type { PressedAnswer } from './AnswerDialog';
import { Cell } from './Cell';
import { type ColumnGroup, NUMBER_COLUMNS, OWN_COLUMNS } from './columns';
import { SiteName } from './SiteName';
import styles from './SiteTable.module.css';

export interface SiteRowProps {
  row: Row;
  groups: readonly ColumnGroup[];
  labels: ReadonlyMap<ColumnId, string>;
  chosen: boolean;
  full: boolean;
  onChoose: (site: string, chosen: boolean) => void;
  onAnswer: (pressed: PressedAnswer) => void;
}

/** One site of the table. Where no report is kept, one cell says so for all columns that would need one. */
export const SiteRow = memo(function SiteRow({ row, groups, labels, ...choice }: SiteRowProps) {
  const words = useWords();
  const columns = groups.flatMap((group) => group.columns.map((column, place) => ({ column, first: place === 0 })));
  const told = row.compared ? columns : columns.filter(({ column }) => OWN_COLUMNS.has(column));
  const untold = columns.length - told.length;
  return (
    <tr>
      <th scope="row" className={styles.site}>
        <SiteName row={row} {...choice} />
      </th>
      {untold > 0 && (
        <td colSpan={untold} className={`${styles.untold} ${styles.first}`}>
          {words('compare_row_not_read')}
        </td>
      )}
      {told.map(({ column, first }) => (
        <td key={column} className={`${NUMBER_COLUMNS.has(column) ? styles.number : ''} ${first ? styles.first : ''}`}>
          <Cell row={row} column={column} label={labels.get(column) ?? column} onAnswer={choice.onAnswer} />
        </td>
      ))}
    </tr>
  );
});
