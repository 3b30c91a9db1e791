import type { ReactNode } from 'react';
import { useWords } from '../i18n';
import { CorrectionReport } from '../report/CorrectionReport';
import type { ReportFace } from '../report/face-of';
import { Reasons } from '../report/Reasons';
import { sayFields, sayHost, sayLanguagePair, sayReader, sayWhat } from '../report/say-lines';
import { seenOn } from '../report/seen-on';
import { type Say, VerdictActions } from '../report/VerdictActions';
import { Disclosure } from '../ui';
import styles from './FourAnswers.module.css';

interface FourAnswersProps extends Say {
  face: ReportFace;
}

/** The four questions in four lines, always in this order. */
export function FourAnswers({ face, onSay, version }: FourAnswersProps) {
  const words = useWords();
  const { report, kind, said } = face;
  const { detection, policy } = report;
  const decided = said || kind === 'campaign';
  const reader = policy.status === 'read' && sayReader(words, policy.reading.language.lang, policy.relation);
  return (
    <dl className={styles.answers}>
      <div>
        <dt className={styles.asked}>
          {words('question_what')}
          {onSay && decided && <VerdictActions kind={kind} said={said} look="quiet" onSay={onSay} />}
        </dt>
        <dd className={styles.what}>
          <Disclosure lead={<strong>{sayWhat(words, kind, detection.network, said)}</strong>} hint={words('hint_why')}>
            <Reasons detection={detection} seenOn={seenOn(face)} heading="h2" />
          </Disclosure>
          {onSay && !decided && (
            <span className={styles.say}>
              <VerdictActions kind={kind} said={said} onSay={onSay} />
            </span>
          )}
          {said && kind !== 'unsure' && <CorrectionReport report={report} says={kind} version={version} />}
        </dd>
      </div>
      <Line question={words('question_host')}>{sayHost(words, report)}</Line>
      <div>
        <dt>{words('question_policy')}</dt>
        <dd aria-live="polite">
          <span className={styles.answer}>{sayLanguagePair(words, report)}</span>
          {reader && <span className={styles.reader}>{reader}</span>}
        </dd>
      </div>
      <Line question={words('question_holds')}>{sayFields(words, report)}</Line>
    </dl>
  );
}

function Line({ question, children }: { question: string; children: ReactNode }) {
  return (
    <div>
      <dt>{question}</dt>
      <dd>
        <span className={styles.answer} dir="auto">
          {children}
        </span>
      </dd>
    </div>
  );
}
