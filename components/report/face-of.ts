import type { Report } from '../../utils/report';

/** The citizen's own word on a site. */
export type Override = 'campaign' | 'other';

/** What is known of a tab, as far as a view cares. */
export interface TabState {
  state:
    | { status: 'not-examined' | 'not-readable' | 'examining' }
    | { status: 'failed'; reason: string }
    | { status: 'ready'; report: Report };
  override?: Override;
  /** The page in front; a report may speak from another page of its site. */
  page?: { url: string; title: string };
}

/** A face with a report. `said` where the citizen's word decided. */
export interface ReportFace {
  kind: 'campaign' | 'unsure' | 'other';
  report: Report;
  said: boolean;
  page?: TabState['page'];
}

/** What a view shows of a tab: exactly one of these. */
export type Face =
  | { kind: 'not-examined' | 'not-readable' | 'examining' }
  | { kind: 'failed'; reason: string }
  | ReportFace;

export function faceOf({ state, override, page }: TabState): Face {
  if (state.status === 'failed') return { kind: 'failed', reason: state.reason };
  if (state.status !== 'ready') return { kind: state.status };
  const { report } = state;
  return { kind: override ?? report.detection.verdict, report, said: override !== undefined, page };
}

/** The page that a note written now is about. */
export function pageInFront({ page, state }: TabState, site: string): { source: string; title: string } {
  const report = state.status === 'ready' ? state.report : undefined;
  const source = page?.url ?? report?.url ?? `https://${site}/`;
  const title = page?.title || (report?.url === source && report.title) || site;
  return { source, title };
}
