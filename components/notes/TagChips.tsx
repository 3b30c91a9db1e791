import type { KeyboardEvent, Ref } from 'react';
import { useWords } from '../i18n';
import { Icon } from '../ui';
import styles from './NoteFields.module.css';

interface TagChipsProps {
  ref?: Ref<HTMLUListElement>;
  tags: readonly string[];
  /** Absent where they are only shown. */
  onRemove?: (place: number) => void;
}

/** Tags side by side; each can be removed with Enter, Delete or Backspace. */
export function TagChips({ ref, tags, onRemove }: TagChipsProps) {
  const words = useWords();
  if (tags.length === 0) return null;

  function onKeyDown(event: KeyboardEvent, place: number) {
    if (event.key !== 'Backspace' && event.key !== 'Delete') return;
    event.preventDefault();
    onRemove?.(place);
  }

  return (
    <ul ref={ref} className={styles.chips} aria-label={words('notes_tags')}>
      {tags.map((tag, place) => (
        <li key={tag} className={styles.chip}>
          <span dir="auto">{tag}</span>
          {onRemove && (
            <button
              type="button"
              aria-label={words('notes_tag_remove', { tag })}
              onClick={() => onRemove(place)}
              onKeyDown={(event) => onKeyDown(event, place)}
            >
              <Icon name="close" />
            </button>
          )}
        </li>
      ))}
    </ul>
  );
}
