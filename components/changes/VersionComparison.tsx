import type { KeptComparison } from '../../utils/changes';
import { day, moment, useWords } from '../i18n';
import { SmallText } from '../ui';
import styles from './Changes.module.css';
import { ChangesReport } from './ChangesReport';

/** Two kept versions beside each other, with their dates, and what part of the difference may be the product's own. */
export function VersionComparison({ comparison }: { comparison: KeptComparison }) {
  const words = useWords();
  const { before, after, changes, relearned } = comparison;
  return (
    <section className={styles.comparison} aria-label={words('changes_compare')}>
      <p className={styles.label}>
        {words('changes_between', { before: moment(words, before.readAt), after: moment(words, after.readAt) })}
      </p>
      <ChangesReport changes={changes} lang={after.language} otherReader={before.reader !== after.reader} />
      {relearned > 0 && (
        <SmallText>{words('changes_relearned', { count: relearned, date: day(words, before.keptAt) })}</SmallText>
      )}
    </section>
  );
}
