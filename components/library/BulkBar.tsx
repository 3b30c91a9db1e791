import type { ReactNode } from 'react';
import { NOTE_KINDS, type NotesChange } from '../../utils/notes';
import { useWords } from '../i18n';
import { KindMark } from '../notes';
import { Button } from '../ui';
import { BulkAbout } from './BulkAbout';
import { BulkTags } from './BulkTags';
import styles from './Library.module.css';
import { Menu } from './Menu';

interface BulkBarProps {
  count: number;
  /** How many of them the filter does not show. */
  unseen: number;
  tags: readonly string[];
  onChange: (change: NotesChange) => void;
  onNone: () => void;
  /** Further ways: sharing. */
  children?: ReactNode;
}

/** What can be done with the notes that are ticked. */
export function BulkBar({ count, unseen, tags, onChange, onNone, children }: BulkBarProps) {
  const words = useWords();
  return (
    <section className={styles.bulk} aria-label={words('library_bulk')}>
      <p className={styles.chosen} role="status">
        {words('library_chosen', { count })}
        {unseen > 0 && ` · ${words('library_chosen_unseen', { count: unseen })}`}
      </p>
      <Button look="quiet" onClick={onNone}>
        {words('library_choose_none')}
      </Button>
      <Button onClick={() => onChange({ do: 'trash' })}>{words('library_bulk_trash')}</Button>
      <BulkTags known={tags} onChange={onChange} />
      <Menu lead={words('notes_kind')} above>
        <div className={styles.form}>
          {NOTE_KINDS.map((kind) => (
            <Button key={kind} look="quiet" className={styles.choice} onClick={() => onChange({ do: 'kind', kind })}>
              <KindMark kind={kind} />
              {words(`notes_kind_${kind}`)}
            </Button>
          ))}
        </div>
      </Menu>
      <BulkAbout onChange={onChange} />
      {children}
    </section>
  );
}
