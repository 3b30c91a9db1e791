import type { Report } from '../../utils/report';
import { useWords } from '../i18n';
import { MutedText } from '../ui';
import styles from './PolicyComing.module.css';
import { readingProgress, sayProgress } from './say-progress';

/** A policy on its way: how far it has come, in words and as a line that fills; and the place that its answer will take. */
export function PolicyComing({ documents }: Pick<Report, 'documents'>) {
  const words = useWords();
  const progress = readingProgress(documents);
  // The first part of the line is that the page was read at all.
  const share = progress ? (progress.read + 1) / (progress.all + 1) : 0;
  return (
    <div className={styles.coming}>
      <p className={styles.said}>{sayProgress(words, documents)}</p>
      <div className={styles.line} aria-hidden="true">
        <div style={{ inlineSize: `${Math.round(share * 100)}%` }} />
      </div>
      <MutedText>{words('policy_waiting_line')}</MutedText>
    </div>
  );
}
