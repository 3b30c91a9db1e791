import type { ColumnId } from '../../utils/comparison';
import { Icon } from '../ui';
import styles from './SiteTable.module.css';

interface SortHeadProps {
  column: ColumnId;
  label: string;
  by: ColumnId;
  falling: boolean;
  onSort: (column: ColumnId) => void;
  className?: string;
  /** Rows of heads that it takes. */
  rows?: number;
}

/** The head of a column: a press sorts by it, another turns the order round. */
export function SortHead({ column, label, by, falling, onSort, className, rows }: SortHeadProps) {
  const sorted = by === column;
  return (
    <th
      scope="col"
      rowSpan={rows}
      className={className}
      aria-sort={sorted ? (falling ? 'descending' : 'ascending') : undefined}
    >
      <button type="button" className={styles.sort} onClick={() => onSort(column)}>
        <span>{label}</span>
        <span className={styles.way}>{sorted && <Icon name={falling ? 'down' : 'up'} />}</span>
      </button>
    </th>
  );
}
