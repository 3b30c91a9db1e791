import { useState } from 'react';
import type { Note, NoteDraft } from '../../utils/notes';
import { useWords } from '../i18n';
import { NoteEditor } from './NoteEditor';
import styles from './Notes.module.css';
import { useAutosave } from './use-autosave';

interface NoteChangeProps {
  note: Note;
  save: (draft: NoteDraft) => Promise<Note>;
  onDone: () => void;
}

/** An old note changed in place. What another view changes meanwhile does not move the words under the pen. */
export function NoteChange({ note, save, onDone }: NoteChangeProps) {
  const words = useWords();
  const [body, setBody] = useState(note.body);
  const { id, site, target } = note;
  const { saving, change, flush } = useAutosave<string>(async (text) => {
    await save({ id, site, target, body: text });
  });
  return (
    <NoteEditor
      label={words('notes_change')}
      body={body}
      saving={saving}
      quote={target.selector && <blockquote className={styles.quote}>{target.selector.exact}</blockquote>}
      onBody={(text) => {
        setBody(text);
        change(text);
      }}
      onDone={async () => {
        if (await flush()) onDone();
      }}
    />
  );
}
