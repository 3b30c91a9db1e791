import type { ReactNode } from 'react';
import type { Report } from '../../utils/report';
import { OwnWords } from './OwnWords';
import { WhatIsThis } from './WhatIsThis';
import { WhoHolds } from './WhoHolds';
import { WhoHosts } from './WhoHosts';
import { WhosePolicy } from './WhosePolicy';

interface ReportSectionsProps {
  report: Report;
  kind: 'campaign' | 'unsure' | 'other';
  said: boolean;
  allow: (host: string) => ReactNode;
}

/** The four questions, always in this order, then the policy's own words. */
export function ReportSections({ report, kind, said, allow }: ReportSectionsProps) {
  return (
    <>
      <WhatIsThis detection={report.detection} kind={kind} said={said} />
      <WhoHosts report={report} />
      <WhosePolicy report={report} allow={allow} />
      <WhoHolds report={report} />
      {report.policy.status === 'read' && <OwnWords policy={report.policy} />}
    </>
  );
}
