import { type ReactNode, useRef, useState } from 'react';
import type { Note } from '../../utils/notes';
import { useWords } from '../i18n';
import { StatusText } from '../ui';
import { type Found, NoteCard, type NoteCardProps } from './NoteCard';
import styles from './Notes.module.css';
import type { NoteWork } from './note-work';
import { sayReason } from './say-saving';
import { UndoDelete } from './UndoDelete';

interface NoteListProps extends Pick<NoteCardProps, 'showPage' | 'onGoTo'> {
  notes: readonly Note[];
  /** Without `change` nothing can be deleted here: a page could lie over the button. */
  work?: Pick<NoteWork, 'save'> & Partial<Pick<NoteWork, 'change'>>;
  /** Where the words of some of them stand in the page in front. */
  places?: readonly { id: string; found: Found }[];
  /** Further actions of one note. */
  actions?: (note: Note) => ReactNode;
}

/** Notes, newest change first as they come; deleting puts one in the trash and offers it back at once. */
export function NoteList({ notes, work, places = [], actions, ...card }: NoteListProps) {
  const words = useWords();
  const list = useRef<HTMLUListElement>(null);
  const [deleted, setDeleted] = useState<string | null>(null);
  const [failed, setFailed] = useState<string | null>(null);
  const change = work?.change;

  async function move(id: string, to: 'trash' | 'restore') {
    try {
      await change?.([id], { do: to });
      setFailed(null);
      setDeleted(to === 'trash' ? id : null);
      if (to === 'restore') list.current?.focus();
    } catch (error) {
      setFailed(error instanceof Error ? error.message : 'unknown');
    }
  }

  return (
    <>
      {deleted && <UndoDelete key={deleted} onUndo={() => move(deleted, 'restore')} />}
      {failed && <StatusText>{words('notes_not_deleted', { reason: sayReason(words, failed) })}</StatusText>}
      <ul ref={list} className={styles.list} tabIndex={-1}>
        {notes.map((note) => (
          <li key={note.id}>
            <NoteCard
              note={note}
              work={work}
              place={places.find(({ id }) => id === note.id)?.found}
              onDelete={change && ((one) => move(one.id, 'trash'))}
              {...card}
            >
              {actions?.(note)}
            </NoteCard>
          </li>
        ))}
      </ul>
    </>
  );
}
