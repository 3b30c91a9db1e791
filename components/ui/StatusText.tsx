import type { ReactNode } from 'react';
import styles from './Text.module.css';

/** A line that changes by itself and is then read out, politely. Always in the tree, so that its first words are heard too. */
export function StatusText({ children }: { children: ReactNode }) {
  return (
    <p className={styles.muted} role="status">
      {children}
    </p>
  );
}
