import type { ReactNode } from 'react';
import { FlowPicture, type PictureActions } from '../flow-picture';
import { Rights } from '../rights';
import type { ReportFace } from './face-of';
import { OwnWords } from './OwnWords';
import type { Pointing } from './PointAtPolicy';
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
  /** How the citizen points at the policy; absent where she cannot from here. */
  pointing?: Pointing;
  onRead?: (clause: string) => void;
}

/** The four questions, always in this order, the picture of where data goes, then the policy's own words and what a person can ask. */
export function ReportSections({ face, allow, picture, pointing, onRead, ...say }: ReportSectionsProps) {
  const { report } = face;
  return (
    <>
      <WhatIsThis face={face} {...say} />
      <WhoHosts report={report} />
      <WhosePolicy report={report} allow={allow} pointing={pointing} />
      <WhoHolds report={report} />
      <WhoElse report={report} />
      <FlowPicture report={report} {...picture} />
      {report.policy.status === 'read' && <OwnWords policy={report.policy} onRead={onRead} />}
      <Rights key={report.site} report={report} />
    </>
  );
}
