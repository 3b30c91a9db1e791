import type { ColumnId, ComparedQuestion } from '../../utils/comparison';
import { useWords } from '../i18n';
import { Button, Icon, Select } from '../ui';
import styles from './CompareView.module.css';
import { type ColumnGroup, sayColumn } from './columns';

interface SortChoiceProps {
  groups: readonly ColumnGroup[];
  questions: readonly ComparedQuestion[];
  by: ColumnId;
  falling: boolean;
  onSort: (column: ColumnId) => void;
}

/** The order of the cards, which have no heads to press. */
export function SortChoice({ groups, questions, by, falling, onSort }: SortChoiceProps) {
  const words = useWords();
  const columns: ColumnId[] = ['site', ...groups.flatMap((group) => group.columns)];
  if (!columns.includes(by)) columns.push(by);
  return (
    <div className={styles.sort}>
      <Select
        label={words('library_order')}
        value={by}
        options={columns.map((column) => ({
          value: column,
          label: column === 'site' ? words('column_site') : sayColumn(words, column, questions),
        }))}
        onChange={onSort}
      />
      <Button onClick={() => onSort(by)}>
        <Icon name={falling ? 'down' : 'up'} />
        {words(falling ? 'compare_falling' : 'compare_rising')}
      </Button>
    </div>
  );
}
