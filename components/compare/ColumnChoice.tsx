import { useState } from 'react';
import type { ColumnId, ComparedQuestion } from '../../utils/comparison';
import { useWords } from '../i18n';
import { Button, Dialog, Icon } from '../ui';
import styles from './ColumnChoice.module.css';
import { type ColumnGroup, DEFAULT_COLUMNS, sayColumn } from './columns';

interface ColumnChoiceProps {
  groups: readonly ColumnGroup[];
  questions: readonly ComparedQuestion[];
  chosen: readonly string[];
  onChosen: (columns: readonly string[]) => void;
}

/** Which columns the table has: each is ticked under what it is about, and comes or goes at once. */
export function ColumnChoice({ groups, questions, chosen, onChosen }: ColumnChoiceProps) {
  const words = useWords();
  const [open, setOpen] = useState(false);
  const without = (columns: readonly ColumnId[]) => chosen.filter((it) => !columns.some((column) => column === it));
  return (
    <>
      <Button onClick={() => setOpen(true)} aria-haspopup="dialog">
        <Icon name="columns" />
        {words('compare_columns')}
      </Button>
      <Dialog open={open} wide title={words('compare_columns')} onClose={() => setOpen(false)}>
        <div className={styles.groups}>
          {groups
            .filter(({ columns }) => columns.length > 0)
            .map(({ id, columns }) => (
              <fieldset key={id} className={styles.group}>
                <legend className={styles.legend}>{words(`compare_group_${id}`)}</legend>
                {columns.map((column) => (
                  <label key={column} className={styles.option}>
                    <input
                      type="checkbox"
                      checked={chosen.includes(column)}
                      onChange={({ target }) => onChosen(target.checked ? [...chosen, column] : without([column]))}
                    />
                    {sayColumn(words, column, questions)}
                  </label>
                ))}
                {id === 'answers' && (
                  <Button
                    look="quiet"
                    onClick={() =>
                      onChosen(
                        columns.every((column) => chosen.includes(column))
                          ? without(columns)
                          : [...without(columns), ...columns],
                      )
                    }
                  >
                    {words(
                      columns.every((column) => chosen.includes(column)) ? 'compare_no_answers' : 'compare_all_answers',
                    )}
                  </Button>
                )}
              </fieldset>
            ))}
        </div>
        <div className={styles.acts}>
          <Button look="primary" onClick={() => setOpen(false)}>
            {words('compare_columns_done')}
          </Button>
          <Button onClick={() => onChosen(DEFAULT_COLUMNS)}>{words('compare_columns_first')}</Button>
        </div>
      </Dialog>
    </>
  );
}
