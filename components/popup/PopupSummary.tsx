import type { ReportFace } from '../report/face-of';
import { tellingLines } from '../report/telling-lines';
import type { Say } from '../report/VerdictActions';
import { FourAnswers } from './FourAnswers';
import { TellingLines } from './TellingLines';

interface PopupSummaryProps extends Say {
  face: ReportFace;
}

/** The four questions in four lines, and the three quotes or silences that tell most. */
export function PopupSummary({ face, ...say }: PopupSummaryProps) {
  const { policy } = face.report;
  return (
    <>
      <FourAnswers face={face} {...say} />
      <TellingLines clauses={policy.status === 'read' ? tellingLines(policy.reading.answers) : []} />
    </>
  );
}
