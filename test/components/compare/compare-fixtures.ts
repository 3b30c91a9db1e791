import { exampleReport } from '../../../components/report/example-report';
import { type ComparedSite, compareSite, KeptSite, type Row } from '../../../utils/comparison';
import type { Report } from '../../../utils/report';
import { readPolicy } from '../reports';

/** The example's report as it would be kept of another site. */
export function keptSite(site: string, change: Partial<Report> = {}): KeptSite {
  return KeptSite.parse({
    version: 1,
    site,
    why: 'asked',
    keptAt: '2026-01-16T09:00:00.000Z',
    report: { ...exampleReport, site, url: `https://${site}/`, title: `Title of ${site}`, ...change },
  });
}

/** The same as a row. */
export function rowOf(site: string, change: Partial<Report> = {}, own: Partial<ComparedSite> = {}): Row {
  return { site, compared: { ...compareSite(keptSite(site, change)), ...own } };
}

/** The example with a policy in another language, all else the same. */
export function inLanguage(lang: string | null): Partial<Report> {
  const policy = readPolicy();
  return { policy: { ...policy, reading: { ...policy.reading, language: { ...policy.reading.language, lang } } } };
}

/** A site with notes and no report. */
export function notedRow(site: string, election?: string): Row {
  const elections = election === undefined ? [] : [election];
  return {
    site,
    noted: { notes: 2, pages: 1, modified: '2026-01-15T09:00:00.000Z', elections, candidates: [], lists: [] },
  };
}
