import { useWords } from '../i18n';
import { Disclosure, Section } from '../ui';
import { Answer } from './Answer';
import { CorrectionReport } from './CorrectionReport';
import type { ReportFace } from './face-of';
import { NoteLine } from './NoteLine';
import { Reasons } from './Reasons';
import { sayWhat } from './say-lines';
import { sayReasons } from './say-reasons';
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
  const { detection } = report;
  const decided = said || kind === 'campaign';
  const says = sayWhat(words, kind, detection.network, said);
  // A page that could not be read whole: that is why it cannot be told.
  const why = detection.limited && !said ? words('what_too_large') : sayReasons(words, detection, kind);
  return (
    <Section
      title={words('question_what')}
      aside={onSay && decided && <VerdictActions kind={kind} said={said} look="quiet" onSay={onSay} />}
    >
      <Disclosure lead={<Answer why={why}>{says}</Answer>} hint={words('hint_why')}>
        <Reasons detection={detection} seenOn={seenOn(face)} />
        <NoteLine id={['what']} says={says} from="page" />
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
