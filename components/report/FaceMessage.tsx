import type { ReactNode } from 'react';
import { MutedText } from '../ui';
import styles from './FaceMessage.module.css';

interface FaceMessageProps {
  title: string;
  /** One line of why. */
  line?: string;
  /** What comes next, where no button here can do it. */
  next?: string;
  /** Something is being done: the place of what comes is kept, and nothing turns. */
  busy?: boolean;
  /** The next step, as buttons. */
  children?: ReactNode;
  /** What can be opened beneath the next step. */
  below?: ReactNode;
}

/** A face without a report: a silence set with the same care as an answer, with its next step. */
export function FaceMessage({ title, line, next, busy, children, below }: FaceMessageProps) {
  return (
    <section className={styles.face}>
      <h2 className={styles.title}>{title}</h2>
      {line && <MutedText>{line}</MutedText>}
      {next && <p className={styles.next}>{next}</p>}
      {busy && (
        <div className={styles.coming} aria-hidden="true">
          <span />
          <span />
          <span />
        </div>
      )}
      {children && <div className={styles.actions}>{children}</div>}
      {below && <div className={styles.below}>{below}</div>}
    </section>
  );
}
