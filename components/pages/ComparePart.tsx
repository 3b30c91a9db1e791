import { useMemo } from 'react';
import type { Row } from '../../utils/comparison';
import { SideBySide } from '../compare/SideBySide';
import styles from '../dashboard/Dashboard.module.css';
import { readKeptReport, useComparedSites } from '../hooks';
import { useWords } from '../i18n';
import { sayFailure } from '../report/say-failure';
import { Skeleton, StatusText } from '../ui';

/** The chosen sites side by side. */
export function ComparePart({ sites }: { sites: string[] }) {
  const words = useWords();
  const { value, failed } = useComparedSites();
  const chosen = sites.join(' ');
  const rows = useMemo(() => {
    const compared = new Map(value?.sites.map((site) => [site.site, site]));
    return chosen.split(' ').flatMap((site): Row[] => {
      const found = compared.get(site);
      return found ? [{ site, compared: found }] : [];
    });
  }, [value, chosen]);

  if (value)
    return (
      <SideBySide
        rows={rows}
        missing={sites.filter((site) => !rows.some((row) => row.site === site))}
        questions={value.questions}
        readReport={readKeptReport}
      />
    );
  return (
    <>
      <h1 className={styles.title}>{words('compare_sheet')}</h1>
      {failed ? <StatusText>{sayFailure(words, failed)}</StatusText> : <Skeleton words={words('compare_loading')} />}
    </>
  );
}
