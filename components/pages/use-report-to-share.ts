import { useEffect, useState } from 'react';
import type { Report } from '../../utils/report';
import { readKeptReport, useAsked } from '../hooks';

/**
 * The report that goes along when a site is shared: that of a tab which still shows the site, else the one that is kept of it. `answered`
 * becomes true once it is known whether there is one.
 */
export function useReportToShare(site: string, tabId: number | undefined): { report?: Report; answered: boolean } {
  const tab = useAsked('getReport', tabId === undefined ? null : { tabId }, ['report']);
  const [kept, setKept] = useState<{ site: string; report?: Report }>();
  const state = tab.value?.state;
  const shown = state?.status === 'ready' && state.report.site === site ? state.report : undefined;
  const told = tabId === undefined || tab.value !== null || tab.failed !== null;
  const missing = told && !shown;

  useEffect(() => {
    if (!missing) return;
    let asking = true;
    const answer = (report?: Report) => asking && setKept({ site, report });
    readKeptReport(site).then(
      (found) => answer(found?.report),
      // What cannot be read cannot go along; the notes can.
      () => answer(),
    );
    return () => {
      asking = false;
    };
  }, [missing, site]);

  if (shown) return { report: shown, answered: true };
  const here = kept?.site === site ? kept : undefined;
  return { report: missing ? here?.report : undefined, answered: missing && here !== undefined };
}
