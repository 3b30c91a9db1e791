import type { ReactNode } from 'react';
import styles from './Text.module.css';

type TextProps = { children: ReactNode };

/** The answer itself: the one line of a section that is read first. Not a block, so that it may stand in a summary. */
export function AnswerText({ children }: TextProps) {
  return <span className={styles.answer}>{children}</span>;
}

/** One line of how or when. */
export function MutedText({ children }: TextProps) {
  return <p className={styles.muted}>{children}</p>;
}

export function SmallText({ children }: TextProps) {
  return <p className={styles.small}>{children}</p>;
}
