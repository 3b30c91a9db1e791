import { useEffect, useState } from 'react';
import type { Note } from '../../utils/notes';
import { notesToJson } from '../../utils/sharing';
import { useWords } from '../i18n';
import { NoteRows } from '../library';
import styles from '../library/Library.module.css';
import type { RescueReason } from '../library/rescue-reasons';
import { notesIn, type Rescue } from '../library/rescued';
import { jsonFile, saveFile } from '../library/save-file';
import { NoteCard } from '../notes';
import { sayFailure } from '../report/say-failure';
import { Button, StatusText } from '../ui';
import dashboard from './Dashboard.module.css';

interface RescueViewProps {
  reason: RescueReason;
  /** Reads what lies there without changing it. */
  read: () => Promise<Rescue>;
  onAgain: () => void;
}

type Face = { face: 'reading' } | { face: 'read'; rescue: Rescue } | { face: 'failed'; reason: string };

/** The notes cannot be opened: what happened, what helps, what could be read, and how to carry it out. */
export function RescueView({ reason, read, onAgain }: RescueViewProps) {
  const words = useWords();
  const [state, setState] = useState<Face>({ face: 'reading' });

  useEffect(() => {
    let over = false;
    read().then(
      (rescue) => over || setState({ face: 'read', rescue }),
      (error: unknown) =>
        over || setState({ face: 'failed', reason: error instanceof Error ? error.message : 'unknown' }),
    );
    return () => {
      over = true;
    };
  }, [read]);

  return (
    <>
      <h1 className={dashboard.title}>{words('rescue_title')}</h1>
      <p className={dashboard.lead}>{words(`rescue_${reason}`)}</p>
      <p className={styles.step}>{words(`rescue_${reason}_do`)}</p>
      <div className={dashboard.bar}>
        <Button look="primary" onClick={onAgain}>
          {words('action_again')}
        </Button>
      </div>
      <StatusText>
        {state.face === 'reading' && words('rescue_reading')}
        {state.face === 'failed' && words('rescue_failed', { reason: sayFailure(words, state.reason) })}
      </StatusText>
      {state.face === 'read' && <Rescued rescue={state.rescue} />}
    </>
  );
}

function Rescued({ rescue }: { rescue: Rescue }) {
  const words = useWords();
  const [{ notes, unread }] = useState(() => notesIn(rescue));
  const lost = unread + rescue.failed;

  function saveNotes() {
    const exportedAt = new Date().toISOString();
    saveFile(jsonFile('notes', notesToJson(notes, { exportedAt }), exportedAt));
  }

  function saveAll() {
    saveFile(jsonFile('as-it-lies', JSON.stringify(rescue, null, 2), new Date().toISOString()));
  }

  return (
    <>
      <h2 className={dashboard.subtitle}>{words('rescue_found', { count: notes.length })}</h2>
      {lost > 0 && <p className={dashboard.lead}>{words('rescue_unread', { count: lost })}</p>}
      <div className={dashboard.bar}>
        {notes.length > 0 && <Button onClick={saveNotes}>{words('rescue_save_notes', { count: notes.length })}</Button>}
        <Button onClick={saveAll}>{words('rescue_save_all')}</Button>
      </div>
      <NoteRows notes={notes} label={words('rescue_found', { count: notes.length })} row={readOnly} />
    </>
  );
}

const readOnly = (note: Note) => <NoteCard note={note} showPage />;
