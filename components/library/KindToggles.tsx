import { NOTE_KINDS, type NoteKind } from '../../utils/notes';
import { useWords } from '../i18n';
import { KindMark } from '../notes';
import styles from './Library.module.css';

interface KindTogglesProps {
  chosen: readonly NoteKind[];
  counts: ReadonlyMap<string, number>;
  onToggle: (kind: NoteKind, on: boolean) => void;
}

/** The kinds of notes as buttons that stay pressed, each with how many it would show. */
export function KindToggles({ chosen, counts, onToggle }: KindTogglesProps) {
  const words = useWords();
  return (
    <fieldset className={styles.kinds}>
      <legend className={styles.unseen}>{words('library_kinds')}</legend>
      {NOTE_KINDS.map((kind) => {
        const on = chosen.includes(kind);
        return (
          <button
            key={kind}
            type="button"
            className={styles.toggle}
            aria-pressed={on}
            onClick={() => onToggle(kind, !on)}
          >
            <KindMark kind={kind} />
            {words(`notes_kind_${kind}`)}{' '}
            <span className={styles.count}>{words('library_number', { count: counts.get(kind) ?? 0 })}</span>
          </button>
        );
      })}
    </fieldset>
  );
}
