import { Fragment } from 'react';
import { useWords } from '../i18n';
import { Card } from '../ui';
import { Cell } from './Cell';
import { OWN_COLUMNS, sayColumn } from './columns';
import styles from './SiteCards.module.css';
import { SiteName } from './SiteName';
import type { SiteTableProps } from './SiteTable';

type SiteCardsProps = Pick<
  SiteTableProps,
  'rows' | 'groups' | 'questions' | 'onAnswer' | 'chosen' | 'full' | 'onChoose'
>;

/** The same as the table where there is no room for one: a card for each site, what it says under its name. */
export function SiteCards({ rows, groups, questions, onAnswer, chosen, full, onChoose }: SiteCardsProps) {
  const words = useWords();
  const columns = groups.flatMap((group) => group.columns);
  return (
    <ul className={styles.cards} aria-label={words('compare_table')}>
      {rows.map((row) => (
        <li key={row.site}>
          <Card className={styles.card}>
            <h2 className={styles.head}>
              <SiteName row={row} chosen={chosen.has(row.site)} full={full} onChoose={onChoose} />
            </h2>
            {!row.compared && <p className={styles.untold}>{words('compare_row_not_read')}</p>}
            <dl className={styles.facts}>
              {columns
                .filter((column) => row.compared || OWN_COLUMNS.has(column))
                .map((column) => {
                  const label = sayColumn(words, column, questions);
                  return (
                    <Fragment key={column}>
                      <dt>{label}</dt>
                      <dd>
                        <Cell row={row} column={column} label={label} onAnswer={onAnswer} />
                      </dd>
                    </Fragment>
                  );
                })}
            </dl>
          </Card>
        </li>
      ))}
    </ul>
  );
}
