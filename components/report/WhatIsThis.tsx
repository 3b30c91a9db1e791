import { inLocale } from '../../utils/evidence';
import { useWords } from '../i18n';
import { AnswerText, Disclosure, MutedText, Section } from '../ui';
import { EvidenceList } from './EvidenceList';
import type { Detection } from './parts';
import { sayWhat } from './say-lines';
import styles from './WhatIsThis.module.css';

interface WhatIsThisProps {
  detection: Detection;
  kind: 'campaign' | 'unsure' | 'other';
  said: boolean;
}

/** First question: what the page is, and every sign for and against, in the page's own words. */
export function WhatIsThis({ detection, kind, said }: WhatIsThisProps) {
  const words = useWords();
  const speaksFor = detection.reasons.filter(({ weight }) => weight > 0);
  const speaksAgainst = detection.reasons.filter(({ weight }) => weight < 0);
  return (
    <Section title={words('question_what')}>
      <Disclosure
        lead={<AnswerText>{sayWhat(words, kind, detection.network, said)}</AnswerText>}
        hint={words('hint_why')}
      >
        {detection.reasons.length === 0 && <MutedText>{words('what_no_signs')}</MutedText>}
        <Reasons heading={words('what_speaks_for')} reasons={speaksFor} />
        <Reasons heading={words('what_speaks_against')} reasons={speaksAgainst} />
      </Disclosure>
    </Section>
  );
}

function Reasons({ heading, reasons }: { heading: string; reasons: Detection['reasons'] }) {
  const { locale } = useWords();
  if (reasons.length === 0) return null;
  return (
    <>
      <h3 className={styles.heading}>{heading}</h3>
      <ul className={styles.reasons}>
        {reasons.map(({ signal, label, evidence }) => (
          <li key={signal}>
            {inLocale(label, locale)}
            <EvidenceList evidence={evidence} />
          </li>
        ))}
      </ul>
    </>
  );
}
