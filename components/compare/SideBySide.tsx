import { useMemo, useState } from 'react';
import type { ColumnId, ComparedQuestion, Row } from '../../utils/comparison';
import dashboard from '../dashboard/Dashboard.module.css';
import { hrefOf } from '../dashboard/route';
import { useWords } from '../i18n';
import { Button, EmptyState, Icon } from '../ui';
import buttons from '../ui/Button.module.css';
import type { ReadReport } from './AnswerDialog';
import { groupsOf } from './columns';
import styles from './SideBySide.module.css';
import { SideBySideBlocks } from './SideBySideBlocks';
import { SideBySideTable } from './SideBySideTable';
import { useKeptReports } from './use-kept-reports';
import { useNarrow } from './use-narrow';
import { withDifferences } from './with-differences';

/** Told by the pair of languages, which stands in a row of its own. */
const IN_ONE: ReadonlySet<ColumnId> = new Set<ColumnId>(['page-language', 'policy-language']);

interface SideBySideProps {
  /** The chosen sites whose report is kept, in the order in which they were chosen. */
  rows: readonly Row[];
  /** Chosen, and no report is kept of them. */
  missing: readonly string[];
  questions: readonly ComparedQuestion[];
  readReport: ReadReport;
}

/** Two to six sites side by side: every question a row, every site a column, what they rest on a press away. */
export function SideBySide({ rows, missing, questions, readReport }: SideBySideProps) {
  const words = useWords();
  const narrow = useNarrow();
  const [open, setOpen] = useState(false);
  const [different, setDifferent] = useState(false);
  const sites = rows.map(({ site }) => site);
  const reportOf = useKeptReports(sites, readReport);
  const groups = useMemo(() => {
    const all = groupsOf(questions)
      .map(({ id, columns }) => ({ id, columns: columns.filter((column) => !IN_ONE.has(column)) }))
      .filter(({ columns }) => columns.length > 0);
    return different ? withDifferences(words, rows, all) : all;
  }, [questions, different, rows, words]);

  const back = (
    <a className={buttons.button} href={hrefOf({ view: 'sites' })}>
      <Icon name="back" />
      {words('compare_back')}
    </a>
  );
  const absent = missing.length > 0 && <Missing sites={missing} />;

  if (rows.length < 2)
    return (
      <>
        <h1 className={dashboard.title}>{words('compare_sheet')}</h1>
        {absent}
        <EmptyState title={words('compare_too_few_title')} action={back}>
          <p>{words('compare_too_few')}</p>
        </EmptyState>
      </>
    );

  const shared = { rows, groups, questions, reportOf, open };
  return (
    <>
      <h1 className={dashboard.title}>{words('compare_sheet_title', { count: rows.length })}</h1>
      <p className={dashboard.lead}>{words('compare_sheet_lead')}</p>
      {absent}
      <div className={styles.bar}>
        {back}
        <Button aria-pressed={open} onClick={() => setOpen(!open)}>
          {words(open ? 'compare_quotes_hide' : 'compare_quotes_show')}
        </Button>
        <Button onClick={() => window.print()}>
          <Icon name="print" />
          {words('compare_print')}
        </Button>
        <label className={styles.toggle}>
          <input type="checkbox" checked={different} onChange={({ target }) => setDifferent(target.checked)} />
          {words('compare_different')}
        </label>
      </div>
      {groups.length === 0 && <p className={dashboard.lead}>{words('compare_no_difference')}</p>}
      {narrow ? <SideBySideBlocks {...shared} /> : <SideBySideTable {...shared} />}
      <p className={styles.foot}>{words('footer_not_advice')}</p>
    </>
  );
}

function Missing({ sites }: { sites: readonly string[] }) {
  const words = useWords();
  return (
    <p className={dashboard.lead}>
      {words('compare_missing')} <bdi>{sites.join(', ')}</bdi>
    </p>
  );
}
