import { useEffect, useState } from 'react';
import type { Note } from '../../utils/notes';
import { notesToJson } from '../../utils/sharing';
import { useWords } from '../i18n';
import buttons from '../ui/Button.module.css';

interface ExportNotesProps {
  notes: Note[];
  /** What the file is named for: a site, or all notes. */
  name: string;
}

/** Notes as a file, through a plain download link: no permission, no server. */
export function ExportNotes({ notes, name }: ExportNotesProps) {
  const words = useWords();
  const [file, setFile] = useState<{ href: string; day: string }>();

  useEffect(() => {
    const at = new Date().toISOString();
    const href = URL.createObjectURL(new Blob([notesToJson(notes, at)], { type: 'application/json' }));
    setFile({ href, day: at.slice(0, 10) });
    return () => URL.revokeObjectURL(href);
  }, [notes]);

  return (
    <a className={buttons.button} href={file?.href} download={`isoloir-${name}-${file?.day}.json`}>
      {words('export_notes', { count: notes.length })}
    </a>
  );
}
