import { type KeyboardEvent, useId, useRef, useState } from 'react';
import { TAG_LIMITS } from '../../utils/notes';
import { useWords } from '../i18n';
import { StatusText, VisuallyHidden } from '../ui';
import { useKnownTags } from './known-tags';
import styles from './NoteFields.module.css';
import { TagChips } from './TagChips';
import { TagSuggestions } from './TagSuggestions';
import { addTags, suggestTags, type Tagged } from './tag-list';

interface TagFieldProps {
  tags: string[];
  onTags: (tags: string[]) => void;
}

/** From how many tags on, and from how long a word on, the limits are told. */
const NEAR = { tags: TAG_LIMITS.tags - 5, chars: TAG_LIMITS.chars - 15 };

/** What parts one tag from the next, as it is typed or pasted. */
const BETWEEN = /[,，、]/;

/** Tags as chips, and a field that completes from those used before (https://www.w3.org/WAI/ARIA/apg/patterns/combobox/). */
export function TagField({ tags, onTags }: TagFieldProps) {
  const words = useWords();
  const known = useKnownTags();
  const id = useId();
  const field = useRef<HTMLInputElement>(null);
  const chips = useRef<HTMLUListElement>(null);
  const [text, setText] = useState('');
  const [open, setOpen] = useState(false);
  const [active, setActive] = useState(-1);
  const [refused, setRefused] = useState<Tagged['refused']>();
  const suggested = open ? suggestTags(text, tags, known) : [];
  const shown = suggested.length > 0;
  const near = tags.length >= NEAR.tags || text.length >= NEAR.chars;

  /** Adds what was typed; `rest` is still being typed. */
  function add(typed: string[], rest = '') {
    const next = addTags(tags, typed, known);
    if (next.tags.length > tags.length) onTags(next.tags);
    setRefused(next.refused);
    setText(next.refused?.tag ?? rest);
    setOpen(rest !== '');
    setActive(-1);
  }

  function type(value: string) {
    const parts = value.split(BETWEEN);
    if (parts.length > 1) return add(parts.slice(0, -1), parts.at(-1)?.trimStart());
    setText(value);
    setRefused(undefined);
    setOpen(value.trim() !== '');
    setActive(-1);
  }

  function remove(place: number) {
    onTags(tags.filter((_, at) => at !== place));
    setRefused(undefined);
    field.current?.focus();
  }

  function onKeyDown(event: KeyboardEvent) {
    // Enter ends the word that an input method is still putting together.
    if (event.nativeEvent.isComposing) return;
    const chosen = suggested[active];
    if (event.key === 'Enter') {
      event.preventDefault();
      return add([chosen ?? text]);
    }
    if (event.key === 'Escape' && shown) {
      // Closes the suggestions, not the note.
      event.preventDefault();
      event.stopPropagation();
      setOpen(false);
      return setActive(-1);
    }
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      const count = suggestTags(text, tags, known).length;
      setOpen(true);
      if (count > 0) setActive(turned(active, event.key === 'ArrowDown' ? 1 : -1, count));
      return;
    }
    if (event.key === 'Backspace' && text === '')
      chips.current?.querySelector<HTMLElement>('li:last-child button')?.focus();
  }

  return (
    <div className={styles.tags}>
      <label htmlFor={id} className={styles.label}>
        {words('notes_tags')}
      </label>
      <TagChips ref={chips} tags={tags} onRemove={remove} />
      <div className={styles.combobox}>
        <input
          ref={field}
          id={id}
          className={styles.input}
          role="combobox"
          aria-autocomplete="list"
          aria-expanded={shown}
          aria-controls={`${id}-known`}
          aria-activedescendant={shown && active >= 0 ? `${id}-known-${active}` : undefined}
          aria-describedby={near ? `${id}-hint ${id}-limit` : `${id}-hint`}
          aria-invalid={refused !== undefined}
          value={text}
          dir="auto"
          autoComplete="off"
          onChange={(event) => type(event.target.value)}
          onKeyDown={onKeyDown}
          onBlur={() => add([text])}
        />
        <span id={`${id}-hint`}>
          <VisuallyHidden>{words('notes_tags_how')}</VisuallyHidden>
        </span>
        <TagSuggestions id={`${id}-known`} tags={suggested} active={active} onChoose={(tag) => add([tag])} />
      </div>
      {near && (
        <p id={`${id}-limit`} className={styles.hint}>
          {words('notes_tags_limit', { ...TAG_LIMITS })}
        </p>
      )}
      <StatusText>
        {refused && words(`notes_tag_${refused.why}`, { tag: refused.tag.slice(0, 30), ...TAG_LIMITS })}
      </StatusText>
    </div>
  );
}

/** One step on, round the ends; from nowhere to the first or the last. */
function turned(active: number, step: number, count: number): number {
  if (active < 0) return step > 0 ? 0 : count - 1;
  return (active + step + count) % count;
}
