import type { Note } from '../../utils/notes';
import { useWords } from '../i18n';
import { textFragment } from '../report/text-fragment';
import { Button, OutsideLink } from '../ui';
import type { NoteCardProps } from './NoteCard';
import styles from './Notes.module.css';

interface NoteWhereProps extends Pick<NoteCardProps, 'showPage' | 'place' | 'onGoTo'> {
  note: Note;
  name: string;
}

/** Where the note stands, what became of its words there, and the way to them: in the page in front, or in a new tab. */
export function NoteWhere({ note, name, showPage, place, onGoTo }: NoteWhereProps) {
  const words = useWords();
  const { selector, source, title } = note.target;
  const lost = place === 'not-found';
  return (
    <div className={styles.place}>
      {showPage && (
        <p className={styles.where} dir="auto">
          <OutsideLink href={source}>{title || source}</OutsideLink>
        </p>
      )}
      {lost && <p className={styles.where}>{words('notes_place_not_found')}</p>}
      {place === 'changed' && <p className={styles.where}>{words('notes_place_changed')}</p>}
      {selector && onGoTo && !lost && (
        <Button look="quiet" aria-label={words('notes_go_to_named', { name })} onClick={() => onGoTo(note)}>
          {words('notes_go_to')}
        </Button>
      )}
      {selector && !onGoTo && !lost && (
        <p className={styles.where}>
          <OutsideLink href={textFragment({ url: source, ...selector })}>{words('notes_go_to')}</OutsideLink>
        </p>
      )}
    </div>
  );
}
