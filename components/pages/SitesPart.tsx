import { type ReactNode, useMemo } from 'react';
import { joinRows } from '../../utils/comparison';
import { CompareView } from '../compare/CompareView';
import styles from '../dashboard/Dashboard.module.css';
import { hrefOf } from '../dashboard/route';
import { openPage, readKeptReport, useComparedSites, useDirectory } from '../hooks';
import { useWords } from '../i18n';
import { LibraryProgress } from '../library';
import type { Library } from '../notes';
import { sayFailure } from '../report/say-failure';
import { Skeleton, StatusText } from '../ui';
import { NotesUnopened } from './NotesUnopened';
import { SafetyPart } from './SafetyPart';

/** Filter and order are the address: what is shown can be gone back to, kept and sent. */
const toQuery = (query: string) => location.replace(hrefOf({ view: 'sites', query }));
const toExample = () => void openPage('welcome');

interface SitesPartProps {
  library: Library;
  /** Filter and order, as they stand in the address. */
  query?: string;
  /** Given where the notes cannot be opened: shown where no report is kept either. */
  otherwise?: ReactNode;
}

/** Every site kept for comparison or noted on. Where one of the two cannot be read, the other is there all the same. */
export function SitesPart({ library, query, otherwise }: SitesPartProps) {
  const words = useWords();
  const { value, failed } = useComparedSites();
  const { value: marks } = useDirectory();
  const rows = useMemo(() => joinRows(value?.sites ?? [], library.notes, marks ?? []), [value, library.notes, marks]);
  const unopened = otherwise === undefined ? null : library.failed;
  const waiting = (!value && !failed) || (!library.complete && !unopened && rows.length === 0);
  if (waiting)
    return (
      <>
        <h1 className={styles.title}>{words('dashboard_sites')}</h1>
        <Skeleton words={words('compare_loading')} lines={6} />
      </>
    );
  if (unopened && rows.length === 0) return otherwise;
  return (
    <>
      <CompareView
        rows={rows}
        questions={value?.questions ?? []}
        unreadable={value?.unreadable ?? 0}
        query={query}
        onQuery={toQuery}
        readReport={readKeptReport}
        onExample={toExample}
      >
        {unopened ? <NotesUnopened reason={unopened} /> : <SafetyPart library={library} full />}
        {failed && <StatusText>{words('compare_failed', { reason: sayFailure(words, failed) })}</StatusText>}
      </CompareView>
      {!unopened && <LibraryProgress library={library} />}
    </>
  );
}
