import { type ReactNode, useState } from 'react';
import type { Note } from '../../utils/notes';
import { useWords } from '../i18n';
import { IconButton } from '../ui';
import { NoteChange } from './NoteChange';
import { NoteFacts } from './NoteFacts';
import { NoteHead } from './NoteHead';
import styles from './Notes.module.css';
import { NoteWhere } from './NoteWhere';
import type { NoteWork } from './note-work';
import { QuotedWords } from './QuotedWords';
import { ReportLineBlock } from './ReportLineBlock';

/** Where a note's words stand in the page in front: as they were, changed a little, or not found. */
export type Found = 'same' | 'changed' | 'not-found';

export interface NoteCardProps {
  note: Note;
  /** Absent where a note is only read. */
  work?: Pick<NoteWork, 'save'>;
  /** Absent where a page could lie over the button. */
  onDelete?: (note: Note) => void;
  /** Name the page the note stands on: wherever notes of several pages stand together. */
  showPage?: boolean;
  /** Whether it is chosen, with others; absent where notes cannot be chosen. */
  selected?: boolean;
  onSelect?: (selected: boolean) => void;
  /** Where its words stand in the page in front; absent where that is another page. */
  place?: Found;
  /** Scrolls the page in front to the words. */
  onGoTo?: (note: Note) => void;
  /** What there is to say about it before anything is done to it. */
  notice?: ReactNode;
  /** Further actions: copying, earlier versions. */
  children?: ReactNode;
}

/** One note: what kind, the words it speaks of, her own words, what it is about, where and when. */
export function NoteCard(props: NoteCardProps) {
  const { note, work, onDelete, showPage, selected = false, onSelect, place, onGoTo, notice, children } = props;
  const words = useWords();
  const [changing, setChanging] = useState(false);
  if (changing && work) return <NoteChange note={note} save={work.save} onDone={() => setChanging(false)} />;
  const { target, body, line } = note;
  const name = nameOf(note);
  return (
    <article className={styles.card}>
      <NoteHead note={note}>
        {onSelect && (
          <input
            type="checkbox"
            className={styles.select}
            checked={selected}
            aria-label={words('notes_select_named', { name })}
            onChange={(event) => onSelect(event.target.checked)}
          />
        )}
      </NoteHead>
      {target.selector && <QuotedWords>{target.selector.exact}</QuotedWords>}
      {line && <ReportLineBlock line={line} />}
      {(body || !(target.selector || line)) && (
        <p className={styles.body} dir="auto">
          {body || words('notes_empty_body')}
        </p>
      )}
      <NoteFacts note={note} />
      {notice}
      <div className={styles.foot}>
        <NoteWhere note={note} name={name} showPage={showPage} place={place} onGoTo={onGoTo} />
        {children}
        {work && (
          <IconButton icon="note" label={words('notes_change_named', { name })} onClick={() => setChanging(true)} />
        )}
        {onDelete && (
          <IconButton icon="remove" label={words('notes_delete_named', { name })} onClick={() => onDelete(note)} />
        )}
      </div>
    </article>
  );
}

/** The beginning of a note tells one "Change" from the next for those who hear the page. */
function nameOf({ body, target, line }: Note): string {
  return (body || target.selector?.exact || line?.says || target.title).slice(0, 60);
}
