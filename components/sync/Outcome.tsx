import { useEffect, useRef } from 'react';
import { StatusText } from '../ui';
import styles from './Sync.module.css';
import type { Act } from './use-act';

interface OutcomeProps {
  act: Act;
  /** That it is done, where nothing else shows it. */
  done?: string | false;
}

/** What is being done or is done, read out politely; and why it did not work, at once. */
export function Outcome({ act: { doing, wrong }, done }: OutcomeProps) {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    // It may stand below what is on screen.
    if (wrong) box.current?.scrollIntoView?.({ block: 'nearest' });
  }, [wrong]);
  return (
    <div ref={box} className={styles.outcome}>
      <StatusText>{doing || done}</StatusText>
      <div role="alert">{wrong && <p className={styles.wrong}>{wrong}</p>}</div>
    </div>
  );
}
