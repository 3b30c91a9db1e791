import { useWords } from '../i18n';
import { NoteCard } from '../notes';
import { anchorOfNote, goToAnchor } from './anchors';
import type { PlacedNote } from './place-notes';
import type { PolicyNoting } from './policy-noting';
import styles from './Reader.module.css';

interface PolicyNotesProps extends Pick<PolicyNoting, 'save'> {
  placed: readonly PlacedNote[];
}

/** The notes on a policy, beside it. One whose words are no longer found says so and stays. */
export function PolicyNotes({ placed, save }: PolicyNotesProps) {
  const words = useWords();
  if (placed.length === 0) return null;
  return (
    <section className={styles.beside} aria-labelledby="policy-notes">
      <h2 id="policy-notes">{words('reader_notes')}</h2>
      <ul>
        {placed.map(({ note, found }) => (
          <li key={note.id}>
            <NoteCard note={note} work={{ save }} place={found} onGoTo={({ id }) => goToAnchor(anchorOfNote(id))} />
          </li>
        ))}
      </ul>
    </section>
  );
}
