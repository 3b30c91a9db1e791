import { type ReactNode, useRef } from 'react';
import styles from './ScrollFrame.module.css';
import { useMoreSideways } from './use-more-sideways';

interface ScrollFrameProps {
  /** What scrolls in it, by name. */
  label: string;
  /** The look of what scrolls. */
  className?: string;
  children: ReactNode;
}

/** Something too wide, in a frame of its own: reached by the keyboard, and shaded at the end for as long as more is to come there. */
export function ScrollFrame({ label, className, children }: ScrollFrameProps) {
  const scroller = useRef<HTMLElement>(null);
  const more = useMoreSideways(scroller);
  return (
    <div className={styles.frame} data-more={more || undefined}>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by the keyboard. */}
      <section ref={scroller} className={className} aria-label={label} tabIndex={0}>
        {children}
      </section>
    </div>
  );
}
