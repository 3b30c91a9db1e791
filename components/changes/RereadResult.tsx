import type { Reread } from '../../utils/changes';
import { moment, useWords } from '../i18n';
import { Button } from '../ui';
import styles from './Changes.module.css';
import { ChangesReport } from './ChangesReport';

interface RereadResultProps {
  reread: Reread;
  onKeep: () => void;
  /** Asks the browser for leave to read a host; called first thing in the click. */
  onAllow: (host: string) => void;
}

/** What a kept address answered just now: each way of not answering has its next step. */
export function RereadResult({ reread, onKeep, onAllow }: RereadResultProps) {
  const words = useWords();
  switch (reread.status) {
    case 'not-allowed':
      return (
        <div className={styles.comparison}>
          <p>{words('changes_not_allowed', { host: reread.host })}</p>
          <Button onClick={() => onAllow(reread.host)}>{words('allow_reading', { host: reread.host })}</Button>
        </div>
      );
    case 'offline':
      return <p className={styles.comparison}>{words('changes_offline')}</p>;
    case 'unreadable': {
      const key = `unreadable_${reread.reason.replaceAll('-', '_')}`;
      return <p className={styles.comparison}>{words(words.has(key) ? key : 'unreadable_internal')}</p>;
    }
    case 'read':
      return (
        <section className={styles.comparison} aria-label={words('changes_reread')}>
          <p className={styles.label}>
            {words('changes_between', {
              before: moment(words, reread.kept.readAt),
              after: moment(words, reread.readAt),
            })}
          </p>
          <ChangesReport changes={reread.changes} lang={reread.kept.language} otherReader={reread.otherReader} />
          {reread.added && <p>{words('changes_added')}</p>}
          {!reread.changes.same && !reread.added && <Button onClick={onKeep}>{words('keep_version')}</Button>}
        </section>
      );
  }
}
