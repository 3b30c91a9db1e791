import { useWords } from '../i18n';
import { exampleReport } from '../report/example-report';
import { ReportSections } from '../report/ReportSections';
import styles from './Welcome.module.css';

/** The real sections on an invented site: what the citizen will see, there to be opened and read. */
export function Sample() {
  const words = useWords();
  const report = exampleReport;
  return (
    <aside className={styles.sample} aria-label={words('welcome_sample')}>
      <p className={styles.caption}>{words('welcome_sample')}</p>
      <p className={styles.site}>{report.site}</p>
      <ReportSections face={{ kind: 'campaign', report, said: false }} allow={() => null} />
    </aside>
  );
}
