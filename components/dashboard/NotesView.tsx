import { type ReactNode, useId, useState } from 'react';
import type { Note } from '../../utils/notes';
import { noteToMarkdown } from '../../utils/sharing';
import { useWords } from '../i18n';
import { NoteList, type NoteWork } from '../notes';

import { CopyButton } from '../sharing';
import { StatusText } from '../ui';
import styles from './Dashboard.module.css';

interface NotesViewProps extends NoteWork {
  title: string;
  notes: Note[];
  /** Shown where there are no notes at all. */
  none: string;
  /** What can be done with all of them. */
  children?: ReactNode;
}

/** Notes with what can be done to each; a few words narrow them down. */
export function NotesView({ title, notes, none, children, ...work }: NotesViewProps) {
  const words = useWords();
  const id = useId();
  const [filter, setFilter] = useState('');
  const shown = notes.filter((note) => matches(note, filter));
  return (
    <>
      <h1 className={styles.title}>{title}</h1>
      {notes.length === 0 && <p className={styles.lead}>{none}</p>}
      {notes.length > 0 && children && <div className={styles.bar}>{children}</div>}
      {notes.length > 1 && (
        <div className={styles.filter}>
          <label htmlFor={id}>{words('notes_filter')}</label>
          <input id={id} type="search" value={filter} onChange={(event) => setFilter(event.target.value)} />
          <StatusText>{filter && words('notes_filtered', { count: shown.length, total: notes.length })}</StatusText>
        </div>
      )}
      <NoteList
        notes={shown}
        showPage
        {...work}
        actions={(note) => (
          <CopyButton look="quiet" text={() => noteToMarkdown(note, words)}>
            {words('copy_note')}
          </CopyButton>
        )}
      />
    </>
  );
}

/** Every word typed stands somewhere in the note: in her words, the quote, the page's title or the site. */
function matches({ body, site, target }: Note, filter: string): boolean {
  const text = [body, site, target.title, target.selector?.exact].join(' ').toLocaleLowerCase();
  return filter
    .toLocaleLowerCase()
    .split(/\s+/)
    .every((word) => text.includes(word));
}
