import type { PolicyText } from '../../utils/report';
import { VisuallyHidden } from '../ui';
import { anchorOf, anchorOfNote } from './anchors';
import type { Stretch } from './mark-passages';
import styles from './Reader.module.css';

interface MarkedPassageProps {
  kind: PolicyText['passages'][number]['kind'];
  /** Where the passage begins in the words of all of them. */
  start: number;
  stretches: Stretch[];
  /** Names of the questions by their ids. */
  labels: ReadonlyMap<string, string>;
  /** What is said to those who hear the page where words begin that she has noted. */
  noted: string;
}

/** One passage of a policy: its answers marked and named, and the words that notes speak of. */
export function MarkedPassage({ kind, start, stretches, labels, noted }: MarkedPassageProps) {
  const content = stretches.map(({ text, clauses, first, notes, begins }) => {
    if (clauses.length === 0 && notes.length === 0) return text;
    const look = [clauses.length > 0 && styles.mark, notes.length > 0 && styles.noted].filter(Boolean).join(' ');
    return (
      <span key={`${[...clauses, ...notes].join(' ')} ${text.slice(0, 40)}`}>
        {first.map((clause) => (
          <span key={clause} id={anchorOf(clause)} tabIndex={-1} className={styles.tag} data-beside="">
            {labels.get(clause)}
          </span>
        ))}
        {begins.map((note) => (
          <span key={note} id={anchorOfNote(note)} tabIndex={-1} className={styles.begins} data-beside="">
            <VisuallyHidden>{noted}</VisuallyHidden>
          </span>
        ))}
        <mark className={look}>{text}</mark>
      </span>
    );
  });
  if (kind === 'heading')
    return (
      <h2 className={styles.heading} data-start={start}>
        {content}
      </h2>
    );
  return (
    <p className={kind === 'paragraph' ? undefined : styles.item} data-start={start}>
      {content}
    </p>
  );
}
