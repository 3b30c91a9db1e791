import { useRef, useState } from 'react';
import type { Note, NoteDraft, SavedNote } from '../../utils/notes';
import { newId } from './new-id';
import { draftOf, holdsSomething, type NoteContent, type Selection } from './note-content';
import { useAutosave } from './use-autosave';

export type Save = (draft: NoteDraft) => Promise<SavedNote>;

interface PenOptions {
  site: string;
  page: { source: string; title: string };
  save: Save;
  /** What is under the pen to begin with. */
  content: NoteContent;
  /** The note that is changed; absent for a new one. */
  note?: Note;
  /** Told each time the note was kept. */
  onKept?: (kept: SavedNote) => void;
}

/** The note as it is known where it is kept. A new one has its id from the first: asked twice, it is still kept once. */
type Known = Pick<NoteDraft, 'id' | 'create' | 'base'>;

/**
 * A note under the pen: the first pause creates it, each further pause changes it, and every change says which version it was made from.
 * What another view changes meanwhile does not move the words here.
 */
export function usePen({ site, page, save, content: first, note, onKept }: PenOptions) {
  const [content, setContent] = useState(first);
  const [overtaken, setOvertaken] = useState(false);
  const known = useRef<Known>(undefined);
  known.current ??= note ? { id: note.id, base: note.modified } : unwritten();
  const { saving, change, flush } = useAutosave<NoteContent>(async (value) => {
    if (known.current?.create && !holdsSomething(value)) return null;
    const kept = await save({ ...draftOf(value, site, page), ...known.current });
    known.current = { id: kept.note.id, base: kept.note.modified };
    if (kept.overtaken) setOvertaken(true);
    onKept?.(kept);
    return { held: kept.held, memory: kept.memory };
  });
  // Two things that change in one event: the second must not undo the first.
  const newest = useRef(content);

  function write(part: Partial<NoteContent>) {
    newest.current = { ...newest.current, ...part };
    setContent(newest.current);
    change(newest.current);
  }

  return {
    content,
    saving,
    overtaken,
    /** Whether nothing of a new note was kept yet. */
    isNew: known.current?.create === true,
    write,
    /** Puts words of the page there that nobody asked for by name: alone they are no note until she writes, or is done. */
    offer: (quote: Selection) => {
      if (newest.current.quote) return;
      if (holdsSomething(newest.current)) return write({ quote });
      newest.current = { ...newest.current, quote };
      setContent(newest.current);
    },
    /** Keeps what is there now. Resolves with whether nothing is left to keep. */
    finish: () => {
      // A line of the report that was taken up is a note, though nothing was typed yet.
      if (known.current?.create && holdsSomething(newest.current)) change(newest.current);
      return flush();
    },
    /** Puts the pen to a new note, once this one is kept; resolves with whether it is. */
    turnPage: async (fresh: NoteContent) => {
      if (!(await flush())) return false;
      known.current = unwritten();
      newest.current = fresh;
      setOvertaken(false);
      setContent(fresh);
      return true;
    },
  };
}

function unwritten(): Known {
  return { id: newId(), create: true };
}
