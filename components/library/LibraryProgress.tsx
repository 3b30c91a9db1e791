import { useWords } from '../i18n';
import type { Library } from '../notes';
import styles from './Library.module.css';

/** How much of the notes is here, while not all are; nothing once they are. */
export function LibraryProgress({ library: { notes, trash, total, complete } }: { library: Library }) {
  const words = useWords();
  if (complete) return null;
  const here = notes.length + trash.length;
  return (
    <p className={styles.progress}>
      {total === null ? words('dashboard_loading') : words('library_reading', { count: here, total })}
    </p>
  );
}
