import styles from './Progress.module.css';

interface ProgressProps {
  /** What is being done, in words: read out as it changes. */
  words: string;
  /** Steps done, of `of`; without them only the words are shown. */
  done?: number;
  of?: number;
}

/** What is going on, in words first; the bar only repeats them. */
export function Progress({ words, done, of }: ProgressProps) {
  const share = done === undefined || !of ? undefined : Math.min(1, Math.max(0, done / of));
  return (
    <div className={styles.progress}>
      <p role="status">{words}</p>
      {share !== undefined && (
        <div className={styles.bar} aria-hidden="true">
          <div className={styles.done} style={{ inlineSize: `${Math.round(share * 100)}%` }} />
        </div>
      )}
    </div>
  );
}
