import { useWords } from '../i18n';
import { AnswerText, Disclosure, Section } from '../ui';
import { CorrectionReport } from './CorrectionReport';
import type { ReportFace } from './face-of';
import { Reasons } from './Reasons';
import { sayWhat } from './say-lines';
import { seenOn } from './seen-on';
import { type Say, VerdictActions } from './VerdictActions';
import styles from './WhatIsThis.module.css';

interface WhatIsThisProps extends Say {
  face: ReportFace;
}

/** First question: what the page is, and why we say so; one press says that it is not, and one more takes that back. */
export function WhatIsThis({ face, onSay, version }: WhatIsThisProps) {
  const words = useWords();
  const { kind, report, said } = face;
  const decided = said || kind === 'campaign';
  return (
    <Section
      title={words('question_what')}
      aside={onSay && decided && <VerdictActions kind={kind} said={said} look="quiet" onSay={onSay} />}
    >
      <Disclosure
        lead={<AnswerText>{sayWhat(words, kind, report.detection.network, said)}</AnswerText>}
        hint={words('hint_why')}
      >
        <Reasons detection={report.detection} seenOn={seenOn(face)} />
      </Disclosure>
      {onSay && !decided && (
        <div className={styles.say}>
          <VerdictActions kind={kind} said={said} onSay={onSay} />
        </div>
      )}
      {said && kind !== 'unsure' && <CorrectionReport report={report} says={kind} version={version} />}
    </Section>
  );
}
