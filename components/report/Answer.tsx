import type { ReactNode } from 'react';
import { AnswerText } from '../ui';
import { Pause } from '../ui/Pause';
import styles from './Answer.module.css';

/** The answer to a question, and under it the one line that says why; heard as two sentences. */
export function Answer({ children, why }: { children: ReactNode; why?: ReactNode }) {
  return (
    <>
      <AnswerText>{children}</AnswerText>
      {why && (
        <>
          <Pause />
          <span className={styles.why}>{why}</span>
        </>
      )}
    </>
  );
}
