import { type FormEvent, useEffect, useRef, useState } from 'react';
import { type SavedView, ShortText } from '../../utils/notes';
import { useWords } from '../i18n';
import { Button, IconButton } from '../ui';
import styles from './Library.module.css';

interface SavedViewLineProps {
  view: SavedView;
  /** It is the filter that is set. */
  here: boolean;
  onChoose: () => void;
  /** Resolves to whether it was kept. */
  onRename: (name: string) => Promise<boolean>;
  onUpdate: () => void;
  onRemove: () => void;
}

/** One saved view. */
export function SavedViewLine({ view: { name }, here, onChoose, onRename, onUpdate, onRemove }: SavedViewLineProps) {
  const words = useWords();
  const [typed, setTyped] = useState<string | null>(null);
  const field = useRef<HTMLInputElement>(null);
  const renaming = typed !== null;
  useEffect(() => {
    if (renaming) field.current?.focus();
  }, [renaming]);

  async function onSubmit(event: FormEvent) {
    event.preventDefault();
    const given = ShortText.safeParse((typed ?? '').trim());
    if (given.success && (await onRename(given.data))) setTyped(null);
  }

  if (renaming) {
    return (
      <li>
        <form className={styles.rename} onSubmit={onSubmit}>
          <input
            ref={field}
            className={styles.field}
            aria-label={words('views_rename_named', { name })}
            value={typed}
            maxLength={200}
            dir="auto"
            onChange={(event) => setTyped(event.target.value)}
          />
          <Button type="submit">{words('views_rename_done')}</Button>
        </form>
      </li>
    );
  }
  return (
    <li className={styles.view}>
      <Button look="quiet" className={styles.viewName} aria-pressed={here} onClick={onChoose}>
        <bdi>{name}</bdi>
      </Button>
      {!here && (
        <Button look="quiet" aria-label={words('views_update_named', { name })} onClick={onUpdate}>
          {words('views_update')}
        </Button>
      )}
      <IconButton icon="note" label={words('views_rename_named', { name })} onClick={() => setTyped(name)} />
      <IconButton icon="remove" label={words('views_remove_named', { name })} onClick={onRemove} />
    </li>
  );
}
