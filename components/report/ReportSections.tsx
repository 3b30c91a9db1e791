import type { ReactNode } from 'react';
import { FlowPicture, type PictureActions } from '../flow-picture';
import type { ReportFace } from './face-of';
import { OwnWords } from './OwnWords';
import type { Say } from './VerdictActions';
import { WhatIsThis } from './WhatIsThis';
import { WhoElse } from './WhoElse';
import { WhoHolds } from './WhoHolds';
import { WhoHosts } from './WhoHosts';
import { WhosePolicy } from './WhosePolicy';

interface ReportSectionsProps extends Say {
  face: ReportFace;
  allow: (host: string) => ReactNode;
  picture?: PictureActions;
}

/** The four questions, always in this order, the picture of where data goes, then the policy's own words. */
export function ReportSections({ face, allow, picture, ...say }: ReportSectionsProps) {
  const { report } = face;
  return (
    <>
      <WhatIsThis face={face} {...say} />
      <WhoHosts report={report} />
      <WhosePolicy report={report} allow={allow} />
      <WhoHolds report={report} />
      <WhoElse report={report} />
      <FlowPicture report={report} {...picture} />
      {report.policy.status === 'read' && <OwnWords policy={report.policy} />}
    </>
  );
}
