import styles from './Pause.module.css';

/** What stands between two phrases that the eye tells apart by their lines: heard, and copied, as a break. */
export function Pause({ sign = ' – ' }: { sign?: string }) {
  return <span className={styles.pause}>{sign}</span>;
}
