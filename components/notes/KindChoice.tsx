import { useId } from 'react';
import { NOTE_KINDS, type NoteKind } from '../../utils/notes';
import { useWords } from '../i18n';
import { VisuallyHidden } from '../ui';
import { KindMark } from './KindMark';
import styles from './NoteFields.module.css';

/** What the note is for: one of five, turned through with the arrow keys as any group of radio buttons. */
export function KindChoice({ kind, onKind }: { kind: NoteKind; onKind: (kind: NoteKind) => void }) {
  const words = useWords();
  const id = useId();
  return (
    <fieldset>
      <legend>
        <VisuallyHidden>{words('notes_kind')}</VisuallyHidden>
      </legend>
      <div className={styles.kinds}>
        {NOTE_KINDS.map((one) => (
          <label key={one} className={styles.kind}>
            <input type="radio" name={id} value={one} checked={one === kind} onChange={() => onKind(one)} />
            <KindMark kind={one} />
            <span>{words(`notes_kind_${one}`)}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
