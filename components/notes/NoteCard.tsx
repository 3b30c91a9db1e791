import { type ReactNode, useState } from 'react';
import type { Note, NoteDraft } from '../../utils/notes';
import { moment, useWords } from '../i18n';
import { Button, IconButton, OutsideLink } from '../ui';
import { NoteChange } from './NoteChange';
import styles from './Notes.module.css';

export interface NoteCardProps {
  note: Note;
  save: (draft: NoteDraft) => Promise<Note>;
  /** Absent where a page could lie over the button. */
  onDelete?: (note: Note) => void;
  /** Name the page the note stands on: wherever notes of several pages stand together. */
  showPage?: boolean;
  /** Further actions: copying. */
  children?: ReactNode;
}

/** One note: the words it speaks of, her own words, where and when. */
export function NoteCard({ note, save, onDelete, showPage, children }: NoteCardProps) {
  const words = useWords();
  const [changing, setChanging] = useState(false);
  if (changing) return <NoteChange note={note} save={save} onDone={() => setChanging(false)} />;
  const { target, body, modified } = note;
  // The beginning of the note tells one "Change" from the next for those who hear the page.
  const name = (body || target.selector?.exact || target.title).slice(0, 60);
  return (
    <article className={styles.card}>
      {target.selector && (
        <blockquote className={styles.quote} dir="auto">
          {target.selector.exact}
        </blockquote>
      )}
      <p className={styles.body} dir="auto">
        {body || words('notes_empty_body')}
      </p>
      <div className={styles.foot}>
        <p className={styles.where}>
          {moment(words, modified)}
          {showPage && (
            <>
              {' · '}
              <OutsideLink href={target.source}>{target.title || target.source}</OutsideLink>
            </>
          )}
        </p>
        {children}
        <IconButton icon="note" label={words('notes_change_named', { name })} onClick={() => setChanging(true)} />
        {onDelete && (
          <IconButton icon="remove" label={words('notes_delete_named', { name })} onClick={() => onDelete(note)} />
        )}
      </div>
    </article>
  );
}

/** Said once a note is in the trash, with the way back under the finger that put it there. */
export function UndoDelete({ onUndo }: { onUndo: () => void }) {
  const words = useWords();
  return (
    <div className={styles.undo} role="status">
      <span>{words('notes_deleted')}</span>
      <Button look="quiet" onClick={onUndo} autoFocus>
        {words('notes_undo')}
      </Button>
    </div>
  );
}
