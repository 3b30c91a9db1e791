import type { Note } from '../../utils/notes';
import { useWords } from '../i18n';
import { NoteList } from './NoteList';
import styles from './Notes.module.css';

interface NotesHereAndElsewhereProps extends Pick<Parameters<typeof NoteList>[0], 'work' | 'places' | 'onGoTo'> {
  notes: readonly Note[];
  /** The page in front. */
  page: { source: string };
}

/** Notes of the page in front first, then those of the site's other pages and of its policy, each with the way to its own. */
export function NotesHereAndElsewhere({ notes, page, work, places, onGoTo }: NotesHereAndElsewhereProps) {
  const words = useWords();
  const here = notes.filter(({ target }) => pageOf(target.source) === pageOf(page.source));
  const elsewhere = notes.filter((note) => !here.includes(note));
  return (
    <>
      {here.length > 0 && elsewhere.length > 0 && <h3 className={styles.heading}>{words('notes_here')}</h3>}
      <NoteList notes={here} work={work} places={places} onGoTo={onGoTo} />
      {elsewhere.length > 0 && <h3 className={styles.heading}>{words('notes_elsewhere')}</h3>}
      <NoteList notes={elsewhere} work={work} showPage />
    </>
  );
}

/** A page is the same wherever on it one stands. */
function pageOf(address: string): string {
  return address.split('#', 1)[0] ?? address;
}
