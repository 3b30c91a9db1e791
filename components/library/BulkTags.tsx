import { type FormEvent, useId, useState } from 'react';
import { type NotesChange, Tag } from '../../utils/notes';
import { useWords } from '../i18n';
import { Button, StatusText } from '../ui';
import styles from './Library.module.css';
import { Menu } from './Menu';

interface BulkTagsProps {
  /** Tags used before. */
  known: readonly string[];
  onChange: (change: NotesChange) => void;
}

/** Adds a tag to notes, or takes it from them. */
export function BulkTags({ known, onChange }: BulkTagsProps) {
  const words = useWords();
  const id = useId();
  const [typed, setTyped] = useState('');
  const [refused, setRefused] = useState(false);

  function put(how: 'tag' | 'untag') {
    const tag = Tag.safeParse(typed.replace(/[\s\p{Cc}]+/gu, ' ').trim());
    setRefused(!tag.success);
    if (!tag.success) return;
    onChange({ do: how, tag: tag.data });
    setTyped('');
  }

  function onSubmit(event: FormEvent) {
    event.preventDefault();
    put('tag');
  }

  return (
    <Menu lead={words('library_bulk_tags')} above>
      <form className={styles.form} onSubmit={onSubmit}>
        <label htmlFor={id} className={styles.label}>
          {words('library_bulk_tag')}
        </label>
        <input
          id={id}
          className={styles.field}
          value={typed}
          list={`${id}-known`}
          maxLength={60}
          dir="auto"
          autoComplete="off"
          onChange={(event) => setTyped(event.target.value)}
        />
        <datalist id={`${id}-known`}>
          {known.slice(0, 200).map((tag) => (
            <option key={tag} value={tag} />
          ))}
        </datalist>
        <div className={styles.answers}>
          <Button type="submit">{words('library_bulk_tag_add')}</Button>
          <Button onClick={() => put('untag')}>{words('library_bulk_tag_remove')}</Button>
        </div>
        <StatusText>{refused && words('library_bulk_tag_refused')}</StatusText>
      </form>
    </Menu>
  );
}
