import { memo } from 'react';
import type { Note } from '../../utils/notes';
import { noteToMarkdown } from '../../utils/sharing';
import { useWords } from '../i18n';
import { NoteCard, type NoteWork } from '../notes';
import { CopyButton } from '../sharing';
import { NoteConflict } from '../sync';
import styles from './Library.module.css';
import { NoteHistory } from './NoteHistory';

interface NoteRowProps {
  note: Note;
  work: NoteWork;
  selected: boolean;
  onSelect: (id: string, on: boolean) => void;
  onTrash: (note: Note) => void;
}

/** One note of the library, with everything that can be done to it. */
export const NoteRow = memo(function NoteRow({ note, work, selected, onSelect, onTrash }: NoteRowProps) {
  const words = useWords();
  return (
    <NoteCard
      note={note}
      work={work}
      showPage
      selected={selected}
      onSelect={(on) => onSelect(note.id, on)}
      onDelete={onTrash}
      notice={<NoteConflict id={note.id} />}
    >
      <div className={styles.acts}>
        {note.created !== note.modified && <NoteHistory note={note} work={work} />}
        <CopyButton look="quiet" text={() => noteToMarkdown(note, words)}>
          {words('copy_note')}
        </CopyButton>
      </div>
    </NoteCard>
  );
});
