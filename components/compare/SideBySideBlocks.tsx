import { Fragment } from 'react';
import { hrefOf } from '../dashboard/route';
import { useWords } from '../i18n';
import { HostName } from '../ui';
import { sayColumn } from './columns';
import styles from './SideBySide.module.css';
import { Side, type SidesProps } from './SideBySideTable';

/** The same where there is no room for columns: question after question, the sites under each. */
export function SideBySideBlocks({ rows, groups, questions, reportOf, open }: SidesProps) {
  const words = useWords();
  return (
    <>
      <ul className={styles.named}>
        {rows.map(({ site }) => (
          <li key={site}>
            <a href={hrefOf({ view: 'site', site })} dir="ltr">
              <HostName host={site} />
            </a>
          </li>
        ))}
      </ul>
      {groups.map(({ id, columns }) => (
        <section key={id} className={styles.block}>
          <h2 className={styles.blockTitle}>{words(`compare_group_${id}`)}</h2>
          {columns.map((column) => {
            const label = sayColumn(words, column, questions);
            return (
              <section key={column} className={styles.asked} aria-label={label}>
                <h3>{label}</h3>
                <dl className={styles.sides}>
                  {rows.map((row) => (
                    <Fragment key={row.site}>
                      <dt>
                        <bdi dir="ltr">
                          <HostName host={row.site} />
                        </bdi>
                      </dt>
                      <dd>
                        <Side row={row} column={column} label={label} report={reportOf(row.site)} open={open} />
                      </dd>
                    </Fragment>
                  ))}
                </dl>
              </section>
            );
          })}
        </section>
      ))}
    </>
  );
}
