import type { KeptSummary } from '../../utils/changes';
import { type ChangeWork, KeptAddressCard, keptBySite } from '../changes';
import { useWords } from '../i18n';
import styles from './Dashboard.module.css';

interface ChangesViewProps {
  /** Every version, oldest first. */
  policies: KeptSummary[];
  /** Records that cannot be read; they stay as they are. */
  unreadable: number;
  work: ChangeWork;
}

/** The policies the citizen kept, by site, and how their versions differ. */
export function ChangesView({ policies, unreadable, work }: ChangesViewProps) {
  const words = useWords();
  return (
    <>
      <h1 className={styles.title}>{words('dashboard_changes')}</h1>
      <p className={styles.lead}>{words(policies.length === 0 ? 'changes_no_policies' : 'changes_lead')}</p>
      {unreadable > 0 && <p className={styles.lead}>{words('changes_unreadable', { count: unreadable })}</p>}
      {keptBySite(policies).map(({ site, addresses }) => (
        <section key={site} aria-label={site}>
          <h2 className={styles.subtitle}>{site}</h2>
          {addresses.map((address) => (
            <KeptAddressCard key={address.url} address={address} work={work} />
          ))}
        </section>
      ))}
    </>
  );
}
