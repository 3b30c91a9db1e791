import type { Note } from '../../utils/notes';
import { useWords } from '../i18n';
import { NoteEditor } from './NoteEditor';
import { contentOf } from './note-content';
import { type Save, usePen } from './use-pen';

interface NoteChangeProps {
  note: Note;
  save: Save;
  onDone: () => void;
}

/** An old note changed in place. What another view changes meanwhile does not move the words under the pen. */
export function NoteChange({ note, save, onDone }: NoteChangeProps) {
  const words = useWords();
  const { site, target } = note;
  const pen = usePen({ site, page: target, save, content: contentOf(note), note });

  return (
    <NoteEditor
      label={words('notes_change')}
      content={pen.content}
      saving={pen.saving}
      overtaken={pen.overtaken}
      onWrite={pen.write}
      onDropLine={() => pen.write({ line: null })}
      onDone={async () => {
        if (await pen.finish()) onDone();
      }}
    />
  );
}
