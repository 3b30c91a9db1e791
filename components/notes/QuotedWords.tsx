import styles from './Notes.module.css';

/** Somebody else's words, in whatever language and direction they are. */
export function QuotedWords({ children }: { children: string }) {
  return (
    <blockquote className={styles.quote} dir="auto" lang="">
      {children}
    </blockquote>
  );
}
