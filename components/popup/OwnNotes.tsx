import type { Note } from '../../utils/notes';
import { useWords } from '../i18n';
import { Button } from '../ui';
import styles from './OwnNotes.module.css';

/** The citizen's notes on this site in one line: the last one, and how many there are. */
export function OwnNotes({ notes, onOpen }: { notes: readonly Note[]; onOpen: () => void }) {
  const words = useWords();
  const [last] = notes;
  if (!last) return null;
  const count = words('notes_count', { count: notes.length });
  return (
    <section className={styles.own} aria-label={words('notes_mine', { count: notes.length })}>
      <p className={styles.last} dir="auto">
        {last.body || last.target.selector?.exact || last.line?.says}
      </p>
      <Button look="quiet" onClick={onOpen}>
        {count}
      </Button>
    </section>
  );
}
