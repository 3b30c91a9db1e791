import { useWords } from '../i18n';
import { Button, Disclosure } from '../ui';
import { CorrectionReport } from './CorrectionReport';
import { FaceMessage } from './FaceMessage';
import type { ReportFace } from './face-of';
import { Reasons } from './Reasons';
import { seenOn } from './seen-on';
import { type Say, VerdictActions } from './VerdictActions';

interface QuietFaceProps extends Say {
  face: ReportFace;
  onExamine?: () => void;
}

/** A page that is no campaign's, or may be one: a quiet line, why, and how to say that it is otherwise. */
export function QuietFace({ face, onExamine, onSay, version }: QuietFaceProps) {
  const words = useWords();
  const { kind, said, report } = face;
  const { detection } = report;
  return (
    <FaceMessage
      title={words(said ? 'corrected_other' : `what_${kind}`)}
      line={words(said ? 'corrected_other_line' : detection.limited ? 'what_too_large' : `what_${kind}_line`)}
      below={
        <>
          {detection.reasons.length > 0 && (
            <Disclosure lead={words('what_signs', { count: detection.reasons.length })} hint={words('hint_why')}>
              <Reasons detection={detection} seenOn={seenOn(face)} />
            </Disclosure>
          )}
          {said && <CorrectionReport report={report} says="other" version={version} />}
        </>
      }
    >
      {!said && onExamine && <Button onClick={onExamine}>{words('action_examine_anyway')}</Button>}
      {onSay && <VerdictActions kind={kind} said={said} onSay={onSay} />}
    </FaceMessage>
  );
}
