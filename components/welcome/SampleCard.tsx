import { type MouseEvent, useEffect, useRef } from 'react';
import { inLocale } from '../../utils/evidence';
import type { Report } from '../../utils/report';
import { useWords } from '../i18n';
import { QuoteBlock } from '../report/QuoteBlock';
import { WhatIsThis } from '../report/WhatIsThis';
import { WhoHosts } from '../report/WhoHosts';
import { WhosePolicy } from '../report/WhosePolicy';
import { Mark, MutedText, Section } from '../ui';
import styles from './Sample.module.css';
import { keepLastShown } from './show-last';

/** The clause whose quote is opened last. */
const CLAUSE = 'retention';

/** The sidebar's own sections on the invented report, as many as there are steps. */
export function SampleCard({ report, step }: { report: Report; step: number }) {
  const words = useWords();
  const card = useRef<HTMLDivElement>(null);
  useEffect(() => {
    // Where the window is low, the newest is what is looked at.
    if (step > 0 && card.current) return keepLastShown(card.current, `.${styles.part}`);
  }, [step]);
  const answer =
    report.policy.status === 'read' && report.policy.reading.answers.find(({ clause }) => clause === CLAUSE);
  const quote = answer ? answer.quotes[0] : undefined;
  return (
    <div ref={card} className={styles.card} onClickCapture={stay}>
      <div className={styles.product}>
        <Mark size={16} />
        {words('extension_name')}
      </div>
      {step === 0 && <MutedText>{words('face_examining')}</MutedText>}
      {step > 0 && (
        <div className={styles.part}>
          <WhatIsThis face={{ kind: 'campaign', report, said: false }} />
        </div>
      )}
      {step > 1 && (
        <div className={styles.part}>
          <WhoHosts report={report} />
        </div>
      )}
      {step > 2 && (
        <div className={styles.part}>
          <WhosePolicy report={report} allow={() => null} />
        </div>
      )}
      {step > 3 && answer && quote && (
        <div className={styles.part}>
          <Section title={words('question_own_words')}>
            <p className={styles.clause}>{inLocale(answer.label, words.locale)}</p>
            <QuoteBlock quote={quote} show={words('quote_show_policy')} />
          </Section>
        </div>
      )}
    </div>
  );
}

/** The invented site is nowhere: its links are there to be seen, not followed. */
function stay(event: MouseEvent) {
  if (event.target instanceof Element && event.target.closest('a')) event.preventDefault();
}
