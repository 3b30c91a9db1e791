import { useEffect, useState } from 'react';
import type { KeptSite } from '../../utils/comparison';
import type { ReadReport } from './AnswerDialog';

/** What became of a kept report that was asked for; `kept` null: it is kept no more. */
export type KeptReport = { is: 'reading' } | { is: 'read'; kept: KeptSite | null } | { is: 'failed'; reason: string };

const READING: KeptReport = { is: 'reading' };

/** The kept reports of some sites, each as soon as it is there: one that cannot be read takes no other along. */
export function useKeptReports(sites: readonly string[], read: ReadReport): (site: string) => KeptReport {
  const [reports, setReports] = useState<ReadonlyMap<string, KeptReport>>(new Map());
  const asked = JSON.stringify(sites);
  useEffect(() => {
    let over = false;
    const put = (site: string, report: KeptReport) => {
      if (!over) setReports((before) => new Map(before).set(site, report));
    };
    const wanted: string[] = JSON.parse(asked);
    for (const site of wanted) {
      read(site).then(
        (kept) => put(site, { is: 'read', kept }),
        (error: unknown) => put(site, { is: 'failed', reason: error instanceof Error ? error.message : 'unknown' }),
      );
    }
    return () => {
      over = true;
    };
  }, [asked, read]);
  return (site) => reports.get(site) ?? READING;
}
