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
}

/** A face with a report. `said` where the citizen's word decided. */
export interface ReportFace {
  kind: 'campaign' | 'unsure' | 'other';
  report: Report;
  said: boolean;
}

/** What a view shows of a tab: exactly one of these. */
export type Face =
  | { kind: 'not-examined' | 'not-readable' | 'examining' }
  | { kind: 'failed'; reason: string }
  | ReportFace;

export function faceOf({ state, override }: TabState): Face {
  if (state.status === 'failed') return { kind: 'failed', reason: state.reason };
  if (state.status !== 'ready') return { kind: state.status };
  const { report } = state;
  return { kind: override ?? report.detection.verdict, report, said: override !== undefined };
}
