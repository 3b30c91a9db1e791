import type { ReactNode } from 'react';
import styles from './VisuallyHidden.module.css';

/** Said to screen readers, not shown: where the eye gets the same from shape or place. */
export function VisuallyHidden({ children }: { children: ReactNode }) {
  return <span className={styles.hidden}>{children}</span>;
}
