import { useMemo, useState } from 'react';
import type { ReportLine } from '../../utils/notes';
import type { Report } from '../../utils/report';
import type { Noting } from './noting';

/** The line of a report that a note is begun on, and what its lines need to be noted; null where there is no report. */
export function useNoting(report?: Pick<Report, 'readAt' | 'policy'>) {
  const [line, setLine] = useState<ReportLine>();
  const page = report?.readAt;
  const policy = report?.policy.status === 'read' ? report.policy.readAt : undefined;
  const noting = useMemo<Noting | null>(
    () => (page === undefined ? null : { begin: setLine, readAt: { page, policy } }),
    [page, policy],
  );
  return { noting, line, done: () => setLine(undefined) };
}
