import type { PolicyText } from '../../utils/report';
import { anchorOf } from './anchors';
import type { Stretch } from './mark-passages';
import styles from './Reader.module.css';

interface MarkedPassageProps {
  kind: PolicyText['passages'][number]['kind'];
  stretches: Stretch[];
  /** Names of the questions by their ids. */
  labels: ReadonlyMap<string, string>;
}

/** One passage of a policy, its answers marked and named. */
export function MarkedPassage({ kind, stretches, labels }: MarkedPassageProps) {
  const content = stretches.map(({ text, clauses, first }) => {
    if (clauses.length === 0) return text;
    return (
      <span key={`${clauses.join(' ')} ${text.slice(0, 40)}`}>
        {first.map((clause) => (
          <span key={clause} id={anchorOf(clause)} tabIndex={-1} className={styles.tag}>
            {labels.get(clause)}
          </span>
        ))}
        <mark className={styles.mark}>{text}</mark>
      </span>
    );
  });
  if (kind === 'heading') return <h2 className={styles.heading}>{content}</h2>;
  return <p className={kind === 'paragraph' ? undefined : styles.item}>{content}</p>;
}
