import type { ReactNode } from 'react';
import styles from './Disclosure.module.css';
import { Pause } from './Pause';

interface DisclosureProps {
  /** The answer: all of it can be pressed. */
  lead: ReactNode;
  /** What opening shows, in a word: "why", "see". */
  hint: string;
  open?: boolean;
  children: ReactNode;
}

/** An answer, and one step away what it rests on. The browser's own `details`: keyboard, find-in-page and printing come with it. */
export function Disclosure({ lead, hint, open, children }: DisclosureProps) {
  return (
    <details className={styles.root} open={open}>
      <summary className={styles.summary}>
        <span className={styles.lead}>{lead}</span>
        <span className={styles.hint}>
          <span>
            <Pause />
            {hint}
          </span>
          <svg width="8" height="8" viewBox="0 0 8 8" fill="none" stroke="currentColor" aria-hidden="true">
            <path d="M2.5 1L6 4 2.5 7" strokeWidth="1.3" strokeLinecap="round" strokeLinejoin="round" />
          </svg>
        </span>
      </summary>
      <div className={styles.body}>{children}</div>
    </details>
  );
}
