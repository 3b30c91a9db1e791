import { type ReactNode, useId } from 'react';
import styles from './Sync.module.css';

/** One part of setting up, under its own title. */
export function Step({ title, children }: { title: string; children: ReactNode }) {
  const id = useId();
  return (
    <section className={styles.step} aria-labelledby={id}>
      <h2 id={id} className={styles.name}>
        {title}
      </h2>
      {children}
    </section>
  );
}
