import type { ReactNode } from 'react';
import type { Note } from '../../utils/notes';
import { moment, useWords } from '../i18n';
import { KindMark } from './KindMark';
import styles from './Notes.module.css';

interface NoteHeadProps {
  note: Note;
  /** Before it all: a box to choose the note by. */
  children?: ReactNode;
}

/** What kind of note, when it was last changed, and who wrote it where that was somebody else. */
export function NoteHead({ note: { kind, modified, created, creator }, children }: NoteHeadProps) {
  const words = useWords();
  return (
    <div className={styles.head}>
      {children}
      <span className={styles.kind}>
        <KindMark kind={kind} />
        {words(`notes_kind_${kind}`)}
      </span>
      <span className={styles.where}>
        <time
          dateTime={modified}
          title={created === modified ? undefined : words('notes_begun', { at: moment(words, created) })}
        >
          {moment(words, modified)}
        </time>
        {creator && (
          <>
            {' · '}
            <bdi>{words('notes_from', { name: creator })}</bdi>
          </>
        )}
      </span>
    </div>
  );
}
