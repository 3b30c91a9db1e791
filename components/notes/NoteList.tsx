import { type ReactNode, useState } from 'react';
import type { Note } from '../../utils/notes';
import { NoteCard, type NoteCardProps, UndoDelete } from './NoteCard';
import styles from './Notes.module.css';

interface NoteListProps extends Pick<NoteCardProps, 'save' | 'showPage'> {
  notes: Note[];
  remove?: (id: string) => Promise<void>;
  restore?: (id: string) => Promise<unknown>;
  /** Further actions of one note. */
  actions?: (note: Note) => ReactNode;
}

/** Notes, newest change first as they come; deleting puts one in the trash and offers it back at once. */
export function NoteList({ notes, save, showPage, remove, restore, actions }: NoteListProps) {
  const [deleted, setDeleted] = useState<string | null>(null);

  async function onDelete(note: Note) {
    await remove?.(note.id);
    setDeleted(note.id);
  }

  async function onUndo(id: string) {
    await restore?.(id);
    setDeleted(null);
  }

  return (
    <>
      {deleted && restore && <UndoDelete key={deleted} onUndo={() => onUndo(deleted)} />}
      <ul className={styles.list}>
        {notes.map((note) => (
          <li key={note.id}>
            <NoteCard note={note} save={save} showPage={showPage} onDelete={remove && onDelete}>
              {actions?.(note)}
            </NoteCard>
          </li>
        ))}
      </ul>
    </>
  );
}
