import { useId } from 'react';
import { useWords } from '../i18n';
import styles from './Library.module.css';

/** Where words are looked for, as they are typed. */
export function SearchField({ words: typed, onWords }: { words: string; onWords: (words: string) => void }) {
  const words = useWords();
  const id = useId();
  return (
    <div className={styles.search}>
      <label htmlFor={id} className={styles.label}>
        {words('library_search')}
      </label>
      <input
        id={id}
        type="search"
        className={styles.field}
        value={typed}
        maxLength={200}
        dir="auto"
        autoComplete="off"
        spellCheck={false}
        onChange={(event) => onWords(event.target.value)}
      />
    </div>
  );
}
