import { type ReactNode, useCallback, useMemo, useState } from 'react';
import { type ComparedQuestion, facetsOf, type Row } from '../../utils/comparison';
import dashboard from '../dashboard/Dashboard.module.css';
import { MOST_COMPARED } from '../dashboard/route';
import { useWords } from '../i18n';
import { Button, StatusText } from '../ui';
import { AnswerDialog, type PressedAnswer, type ReadReport } from './AnswerDialog';
import { ChosenSites } from './ChosenSites';
import { ColumnChoice } from './ColumnChoice';
import styles from './CompareView.module.css';
import { chosenGroups, groupsOf, sayColumn } from './columns';
import { FIRST_QUERY, isFiltered, readQuery, type SitesQuery, writeQuery } from './comparison-query';
import { keepColumns, readColumns } from './kept-columns';
import { NoSites } from './NoSites';
import { SaveShown } from './SaveShown';
import { SiteCards } from './SiteCards';
import { SiteCharts } from './SiteCharts';
import { SiteFilters } from './SiteFilters';
import { SiteTable } from './SiteTable';
import { SortChoice } from './SortChoice';
import { firstFalling, orderedRows, toColumn, wantedRows } from './shown-rows';
import { useNarrow } from './use-narrow';

/** Rows drawn at first and with each press for more: more at once make a page slow to move in. */
const PORTION = 100;

export interface CompareViewProps {
  /** Every site kept or noted on. */
  rows: readonly Row[];
  questions: readonly ComparedQuestion[];
  /** Kept records that cannot be read. */
  unreadable: number;
  /** Filter and order, as they stand in the address. */
  query?: string;
  onQuery: (query: string) => void;
  readReport: ReadReport;
  /** Shows what a report looks like, where there is none yet. */
  onExample: () => void;
  /** What there is to say before the table. */
  children?: ReactNode;
}

/** All sites side by side: filtered, ordered, with the columns that were chosen. */
export function CompareView({
  rows,
  questions,
  unreadable,
  query,
  onQuery,
  readReport,
  onExample,
  children,
}: CompareViewProps) {
  const words = useWords();
  const narrow = useNarrow();
  const asked = useMemo(() => readQuery(query), [query]);
  const [columns, setColumns] = useState(() => readColumns());
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const [limit, setLimit] = useState(PORTION);
  const [pressed, setPressed] = useState<PressedAnswer | null>(null);

  const all = useMemo(() => groupsOf(questions), [questions]);
  const groups = useMemo(() => chosenGroups(all, columns), [all, columns]);
  const facets = useMemo(() => facetsOf(rows), [rows]);
  const hostNames = useMemo(
    () => new Map(rows.flatMap(({ compared }) => compared?.hosts.map(({ id, name }) => [id, name] as const) ?? [])),
    [rows],
  );
  const by = toColumn(asked.by, all);
  // Another order is no other choice: what is counted of the sites shown stays.
  const filter = writeQuery({ ...asked, by: FIRST_QUERY.by, falling: false });
  const wanted = useMemo(() => wantedRows(rows, readQuery(filter)), [rows, filter]);
  const { falling } = asked;
  const shown = useMemo(() => orderedRows(wanted, { by, falling }, words), [wanted, by, falling, words]);
  const drawn = useMemo(() => shown.slice(0, limit), [shown, limit]);
  const picked = useMemo(() => new Set(chosen), [chosen]);

  const ask = useCallback((next: SitesQuery) => onQuery(writeQuery(next)), [onQuery]);
  const choose = useCallback(
    (site: string, add: boolean) =>
      setChosen((before) => (add ? [...before, site].slice(0, MOST_COMPARED) : before.filter((it) => it !== site))),
    [],
  );
  const sort = (column: string) =>
    ask({ ...asked, by: column, falling: column === by ? !asked.falling : firstFalling(column) });

  if (rows.length === 0)
    return (
      <>
        <h1 className={dashboard.title}>{words('dashboard_sites')}</h1>
        {children}
        <Unreadable count={unreadable} />
        <NoSites onExample={onExample} />
      </>
    );

  const shared = { rows: drawn, groups, questions, chosen: picked, full: chosen.length >= MOST_COMPARED };
  return (
    <>
      <h1 className={dashboard.title}>{words('dashboard_sites')}</h1>
      {children}
      <Unreadable count={unreadable} />
      <SiteFilters query={asked} facets={facets} hostNames={hostNames} onQuery={ask} />
      <div className={styles.bar}>
        <StatusText>
          {isFiltered(asked)
            ? words('compare_shown', { count: shown.length, total: rows.length })
            : words('compare_sites', { count: rows.length })}
        </StatusText>
        <div className={styles.acts}>
          {narrow && <SortChoice groups={groups} questions={questions} by={by} falling={asked.falling} onSort={sort} />}
          <ColumnChoice
            groups={all}
            questions={questions}
            chosen={columns}
            onChosen={(next) => {
              setColumns(next);
              keepColumns(next);
            }}
          />
          {shown.length > 0 && (
            <SaveShown
              rows={shown}
              columns={['site', ...groups.flatMap((group) => group.columns)]}
              questions={questions}
              readReport={readReport}
            />
          )}
        </div>
      </div>
      {shown.length === 0 && <p className={dashboard.lead}>{words('compare_none_shown')}</p>}
      {shown.length > 0 && narrow && <SiteCards {...shared} onChoose={choose} onAnswer={setPressed} />}
      {shown.length > 0 && !narrow && (
        <SiteTable {...shared} by={by} falling={asked.falling} onSort={sort} onChoose={choose} onAnswer={setPressed} />
      )}
      {shown.length > drawn.length && (
        <div className={styles.rest}>
          <Button onClick={() => setLimit(limit + PORTION)}>
            {words('compare_more', { count: Math.min(PORTION, shown.length - drawn.length) })}
          </Button>
        </div>
      )}
      <SiteCharts rows={wanted} />
      <ChosenSites chosen={chosen} onNone={() => setChosen([])} />
      {pressed && (
        <AnswerDialog
          {...pressed}
          question={sayColumn(words, `q:${pressed.clause}`, questions)}
          read={readReport}
          onClose={() => setPressed(null)}
        />
      )}
    </>
  );
}

function Unreadable({ count }: { count: number }) {
  const words = useWords();
  return count > 0 && <p className={dashboard.lead}>{words('compare_unreadable', { count })}</p>;
}
