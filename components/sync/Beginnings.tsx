import { useWords } from '../i18n';
import { Button } from '../ui';
import styles from './Sync.module.css';

export type Beginning = 'devices' | 'group' | 'join';

const BEGINNINGS: readonly Beginning[] = ['devices', 'group', 'join'];

/** The three ways in, each in a sentence. */
export function Beginnings({ onBegin }: { onBegin: (beginning: Beginning) => void }) {
  const words = useWords();
  return (
    <ul className={styles.beginnings}>
      {BEGINNINGS.map((it) => (
        <li key={it} className={styles.card}>
          <h2 className={styles.name}>{words(`sync_begin_${it}`)}</h2>
          <p>{words(`sync_begin_${it}_line`)}</p>
          <Button onClick={() => onBegin(it)}>{words(`sync_begin_${it}_do`)}</Button>
        </li>
      ))}
    </ul>
  );
}
