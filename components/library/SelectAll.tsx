import { useEffect, useRef } from 'react';
import { useWords } from '../i18n';
import styles from './Library.module.css';

interface SelectAllProps {
  shown: number;
  /** How many of those shown are ticked. */
  ticked: number;
  onAll: (on: boolean) => void;
}

/** One tick for all notes that are shown. */
export function SelectAll({ shown, ticked, onAll }: SelectAllProps) {
  const words = useWords();
  const box = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (box.current) box.current.indeterminate = ticked > 0 && ticked < shown;
  }, [ticked, shown]);
  return (
    <label className={styles.all}>
      <input
        ref={box}
        type="checkbox"
        checked={shown > 0 && ticked === shown}
        onChange={(event) => onAll(event.target.checked)}
      />
      {words('library_choose_all', { count: shown })}
    </label>
  );
}
