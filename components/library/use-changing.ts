import { useCallback, useState } from 'react';
import type { Note, NotesChange } from '../../utils/notes';
import { type InterfaceWords, useWords } from '../i18n';
import type { NoteWork } from '../notes';
import { sayFailure } from '../report/say-failure';
import { type Undo, undoOf } from './undo-of';

/** What was done last, in words, and the way back. */
export interface Done {
  said: string;
  undo: Undo | null;
}

export interface Changing {
  done: Done | null;
  /** Changes notes; resolves to whether that worked, once it is said. */
  change: (notes: readonly Note[], change: NotesChange) => Promise<boolean>;
  undo: () => Promise<void>;
  /** Says what a note's own work answered. */
  say: (said: string) => void;
}

/** Changes of many notes at once, each said, and each with a way back. */
export function useChanging({ change: ask, save }: Pick<NoteWork, 'change' | 'save'>): Changing {
  const words = useWords();
  const [done, setDone] = useState<Done | null>(null);

  const fail = useCallback(
    (error: unknown) => {
      const reason = sayFailure(words, error instanceof Error ? error.message : 'unknown');
      setDone({ said: words('library_failed', { reason }), undo: null });
    },
    [words],
  );

  const change = useCallback(
    async (notes: readonly Note[], wanted: NotesChange) => {
      try {
        const ids = notes.map(({ id }) => id);
        const { changed } = await ask(ids, wanted);
        setDone({ said: sayChange(words, wanted, changed), undo: undoOf(notes, wanted) });
        return true;
      } catch (error) {
        fail(error);
        return false;
      }
    },
    [ask, words, fail],
  );

  async function undo() {
    if (!done?.undo) return;
    try {
      for (const { ids, change: back } of done.undo.changes) await ask(ids, back);
      for (const draft of done.undo.drafts) await save(draft);
      setDone({ said: words('library_undone'), undo: null });
    } catch (error) {
      fail(error);
    }
  }

  return { done, change, undo, say: (said) => setDone({ said, undo: null }) };
}

function sayChange(words: InterfaceWords, change: NotesChange, count: number): string {
  const tag = 'tag' in change ? change.tag : '';
  const kind = change.do === 'kind' ? words(`notes_kind_${change.kind}`) : '';
  return words(`library_done_${change.do}`, { count, ...(tag && { tag }), ...(kind && { kind }) });
}
