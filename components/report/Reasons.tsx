import { inLocale } from '../../utils/evidence';
import { useWords } from '../i18n';
import { MutedText, SmallText } from '../ui';
import { EvidenceList } from './EvidenceList';
import type { Detection } from './parts';
import styles from './Reasons.module.css';

interface ReasonsProps {
  detection: Detection;
  /** Title of the page they were seen on, where another one is in front. */
  seenOn?: string;
  /** Level of its headings: one below what they stand under. */
  heading?: 'h2' | 'h3';
}

/** Why the verdict: every sign for and against, those that counted most first, each with the page's own words. */
export function Reasons({ detection, seenOn, heading = 'h3' }: ReasonsProps) {
  const words = useWords();
  const reasons = [...detection.reasons].sort((a, b) => Math.abs(b.weight) - Math.abs(a.weight));
  if (reasons.length === 0) return <MutedText>{words('what_no_signs')}</MutedText>;
  return (
    <div className={styles.all}>
      {seenOn !== undefined && <SmallText>{words('what_seen_on', { title: seenOn })}</SmallText>}
      <Side as={heading} title={words('what_speaks_for')} reasons={reasons.filter(({ weight }) => weight > 0)} />
      <Side as={heading} title={words('what_speaks_against')} reasons={reasons.filter(({ weight }) => weight < 0)} />
    </div>
  );
}

interface SideProps {
  as: 'h2' | 'h3';
  title: string;
  reasons: Detection['reasons'];
}

function Side({ as: Heading, title, reasons }: SideProps) {
  const { locale } = useWords();
  if (reasons.length === 0) return null;
  return (
    <>
      <Heading className={styles.heading}>{title}</Heading>
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
