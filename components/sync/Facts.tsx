import { useWords } from '../i18n';
import styles from './Sync.module.css';

/** What is true once it is turned on, in the order of what it tells others of her. */
const FACTS = ['sees', 'never', 'stays', 'deleted', 'passphrase', 'off'] as const;

/** Before anything is turned on: what a server still sees, what it does not, and what lies where. */
export function Facts() {
  const words = useWords();
  return (
    <section className={styles.facts} aria-labelledby="sync-facts">
      <h2 id="sync-facts" className={styles.subtitle}>
        {words('sync_facts')}
      </h2>
      <dl>
        {FACTS.map((fact) => (
          <div key={fact}>
            <dt>{words(`sync_fact_${fact}`)}</dt>
            <dd>{words(`sync_fact_${fact}_line`)}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
