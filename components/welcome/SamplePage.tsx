import type { Report } from '../../utils/report';
import styles from './SamplePage.module.css';

/** A sketch of the invented site's page, in its own language; what speaks of it stands beside it. */
export function SamplePage({ report }: { report: Report }) {
  const [form] = report.forms;
  const [document] = report.documents;
  const join = report.detection.reasons[0]?.evidence[0]?.saw;
  return (
    <div className={styles.page} lang={report.pageLanguage.lang ?? undefined} dir="auto" aria-hidden="true">
      <p className={styles.title}>{report.title}</p>
      <div className={styles.lines} />
      <p className={styles.join}>{join}</p>
      {form?.fields.map(({ name, label }) => (
        <p key={name} className={styles.field}>
          {label}
        </p>
      ))}
      <p className={styles.submit}>{form?.submit}</p>
      <p className={styles.policy} lang="en">
        {document?.link.text}
      </p>
    </div>
  );
}
