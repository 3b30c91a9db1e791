import styles from './Progress.module.css';

interface SkeletonProps {
  /** What is being fetched, in words. */
  words: string;
  /** Lines whose place is kept, so that nothing moves under the reader. */
  lines?: number;
}

/** The place of what is still coming. */
export function Skeleton({ words, lines = 3 }: SkeletonProps) {
  return (
    <div className={styles.progress}>
      <p role="status">{words}</p>
      <div className={styles.lines} aria-hidden="true">
        {Array.from({ length: lines }, (_, line) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: they are all the same.
          <span key={line} className={styles.line} />
        ))}
      </div>
    </div>
  );
}
