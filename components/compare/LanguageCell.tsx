import type { ComparedSite } from '../../utils/comparison';
import { useWords } from '../i18n';
import { VisuallyHidden } from '../ui';
import styles from './Cell.module.css';
import { sayCell, sayLanguage, sayPolicyStatus } from './say-cell';

/** Page and policy language as two cards: they touch where they are one language, as in the sidebar. */
export function LanguageCell({ site }: { site: ComparedSite }) {
  const words = useWords();
  const { policy } = site;
  const read = policy.status === 'read';
  const page = sayLanguage(words, site.pageLanguage);
  const other = read ? sayLanguage(words, policy.language) : sayPolicyStatus(words, policy);
  return (
    <>
      <span className={`${styles.pair} ${policy.relation === 'same' ? styles.same : ''}`} aria-hidden="true">
        <span className={styles.language}>{page}</span>
        <span className={read ? styles.language : styles.absent}>{other}</span>
      </span>
      <VisuallyHidden>
        {read
          ? sayCell(words, { site: site.site, compared: site }, 'relation')
          : words('compare_pair_unread', { page, policy: other })}
      </VisuallyHidden>
    </>
  );
}
