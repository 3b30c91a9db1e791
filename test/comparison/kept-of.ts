import { type ComparedSite, compareSite, type KeptSite, type Row } from '../../utils/comparison';
import type { Report } from '../../utils/report';
import { reportOf } from '../sharing/report-of';

type ReadPolicy = Extract<Report['policy'], { status: 'read' }>;
type Answer = ReadPolicy['reading']['answers'][number];

/** A kept site whose report differs from the sample's by `changes`. */
export function keptOf(changes: Partial<Report> = {}, about: Partial<KeptSite> = {}): KeptSite {
  const report = reportOf(changes);
  return { version: 1, site: report.site, why: 'asked', keptAt: '2026-11-22T13:00:00.000Z', report, ...about };
}

/** The sample's policy with other answers, or otherwise changed. */
export function policyWith(answers: Answer[], changes: Partial<ReadPolicy> = {}): ReadPolicy {
  const { policy } = reportOf();
  if (policy.status !== 'read') throw new Error('the sample has a policy that was read');
  return { ...policy, ...changes, reading: { ...policy.reading, answers } };
}

/** An answer with its quote. */
export function said(clause: string, exact: string, details: Answer['details'] = undefined): Answer {
  const label = { en: clause, fr: clause };
  const quotes = [{ exact, prefix: '', suffix: '', url: 'https://platform.example/privacy' }];
  return { clause, label, group: 'who', answer: 'yes', quotes, ...(details && { details }) };
}

/** A row of a site that differs from the sample's by `changes`. */
export function rowOf(site: string, changes: Partial<ComparedSite> = {}, own: Pick<Row, 'noted'> = {}): Row {
  return { site, compared: { ...compareSite(keptOf()), site, ...changes }, ...own };
}

/** What the citizen noted, where only its names matter. */
export function notedAs(names: Partial<NonNullable<Row['noted']>> = {}): Pick<Row, 'noted'> {
  const modified = '2026-11-22T14:00:00.000Z';
  return { noted: { notes: 1, pages: 1, modified, elections: [], candidates: [], lists: [], ...names } };
}
