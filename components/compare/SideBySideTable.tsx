import { type ColumnId, type ComparedQuestion, isQuestion, questionOf, type Row } from '../../utils/comparison';
import { hrefOf } from '../dashboard/route';
import { useWords } from '../i18n';
import { HostName } from '../ui';
import { AnswerCell } from './AnswerCell';
import { Cell } from './Cell';
import { type ColumnGroup, sayColumn } from './columns';
import { ScrollFrame } from './ScrollFrame';
import styles from './SideBySide.module.css';
import { answerOf } from './say-cell';
import type { KeptReport } from './use-kept-reports';

export interface SidesProps {
  rows: readonly Row[];
  groups: readonly ColumnGroup[];
  questions: readonly ComparedQuestion[];
  reportOf: (site: string) => KeptReport;
  open: boolean;
}

/** Questions down, sites across; both heads stay in place. */
export function SideBySideTable({ rows, groups, questions, reportOf, open }: SidesProps) {
  const words = useWords();
  const name = words('compare_sheet');
  return (
    <ScrollFrame label={name} className={styles.scroller}>
      <table className={styles.table}>
        <caption className={styles.unseen}>{name}</caption>
        <thead>
          <tr>
            <th scope="col" className={styles.question}>
              <span className={styles.unseen}>{words('compare_question')}</span>
            </th>
            {rows.map(({ site, compared }) => (
              <th key={site} scope="col">
                <a href={hrefOf({ view: 'site', site })} dir="ltr">
                  <HostName host={site} />
                </a>
                {compared?.title && (
                  <span className={styles.pageTitle}>
                    <bdi>{compared.title}</bdi>
                  </span>
                )}
              </th>
            ))}
          </tr>
        </thead>
        {groups.map(({ id, columns }) => (
          <tbody key={id}>
            <tr>
              <th scope="rowgroup" colSpan={rows.length + 1} className={styles.group}>
                <span>{words(`compare_group_${id}`)}</span>
              </th>
            </tr>
            {columns.map((column) => {
              const label = sayColumn(words, column, questions);
              return (
                <tr key={column}>
                  <th scope="row" className={styles.question}>
                    {label}
                  </th>
                  {rows.map((row) => (
                    <td key={row.site}>
                      <Side row={row} column={column} label={label} report={reportOf(row.site)} open={open} />
                    </td>
                  ))}
                </tr>
              );
            })}
          </tbody>
        ))}
      </table>
    </ScrollFrame>
  );
}

interface SideProps {
  row: Row;
  column: ColumnId;
  label: string;
  report: KeptReport;
  open: boolean;
}

/** What one site says to one question. */
export function Side({ row, column, label, report, open }: SideProps) {
  const clause = isQuestion(column) ? questionOf(column) : undefined;
  const answer = clause !== undefined && row.compared ? answerOf(row.compared, clause) : undefined;
  if (clause !== undefined && answer) return <AnswerCell clause={clause} answer={answer} report={report} open={open} />;
  return <Cell row={row} column={column} label={label} />;
}
