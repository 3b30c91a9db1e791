import { useEffect, useRef } from 'react';
import { useWords } from '../i18n';
import styles from './NoteFields.module.css';

interface TagSuggestionsProps {
  id: string;
  tags: string[];
  /** Place of the one the arrow keys stand on; -1 for none. */
  active: number;
  onChoose: (tag: string) => void;
}

/** Tags used before, under the field. The keyboard stays in the field, which tells where it stands. */
export function TagSuggestions({ id, tags, active, onChoose }: TagSuggestionsProps) {
  const words = useWords();
  const list = useRef<HTMLDivElement>(null);
  // The keyboard stays in the field, so the browser brings nothing into sight by itself.
  useEffect(() => list.current?.children[active]?.scrollIntoView?.({ block: 'nearest' }), [active]);
  return (
    <div
      ref={list}
      id={id}
      role="listbox"
      className={styles.suggested}
      aria-label={words('notes_tags_used')}
      hidden={tags.length === 0}
    >
      {tags.map((tag, place) => (
        // biome-ignore lint/a11y/useKeyWithClickEvents: the keys are the field's, as the combobox pattern has it.
        <div
          key={tag}
          id={`${id}-${place}`}
          role="option"
          tabIndex={-1}
          aria-selected={place === active}
          dir="auto"
          // A press must not take the keyboard out of the field.
          onPointerDown={(event) => event.preventDefault()}
          onMouseDown={(event) => event.preventDefault()}
          onClick={() => onChoose(tag)}
        >
          {tag}
        </div>
      ))}
    </div>
  );
}
