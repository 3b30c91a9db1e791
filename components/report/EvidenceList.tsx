import { useWords } from '../i18n';
import styles from './EvidenceList.module.css';
import type { Evidence } from './parts';

/** Places where machines write: what was seen there is set in a machine's letters. */
const CODE: Evidence['where'][] = ['address', 'stylesheet', 'script', 'inline-script', 'image', 'frame', 'markup'];

/** What was seen, word for word, and where. */
export function EvidenceList({ evidence }: { evidence: Evidence[] }) {
  const words = useWords();
  const distinct = new Map(evidence.map((one) => [`${one.where} ${one.saw}`, one]));
  return (
    <ul className={styles.list}>
      {[...distinct].map(([key, { saw, where }]) => (
        <li key={key}>
          <q className={CODE.includes(where) ? styles.code : styles.saw} dir="auto">
            {saw}
          </q>{' '}
          <span className={styles.where}>{words(`place_${where.replaceAll('-', '_')}`)}</span>
        </li>
      ))}
    </ul>
  );
}
