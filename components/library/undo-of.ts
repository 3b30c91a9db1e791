import type { Note, NoteDraft, NotesChange } from '../../utils/notes';

/** What takes a change back: further changes, and notes written as they were. */
export interface Undo {
  changes: { ids: string[]; change: NotesChange }[];
  drafts: NoteDraft[];
}

/** Notes written back one by one at most; more would take longer than anybody waits. Each has its history all the same. */
const DRAFTS_AT_MOST = 200;

/** How to take a change of these notes back, as they were before it; null where there is nothing to take back, or no way. */
export function undoOf(notes: readonly Note[], change: NotesChange): Undo | null {
  const undo = wayBack(notes, change);
  return undo && undo.changes.length + undo.drafts.length > 0 ? undo : null;
}

function wayBack(notes: readonly Note[], change: NotesChange): Undo | null {
  switch (change.do) {
    case 'trash':
      return changing(idsOf(notes), { do: 'restore' });
    case 'restore':
      return changing(idsOf(notes), { do: 'trash' });
    case 'tag':
      return changing(idsOf(notes.filter(({ tags }) => !tags.includes(change.tag))), { do: 'untag', tag: change.tag });
    case 'untag':
      return changing(idsOf(notes.filter(({ tags }) => tags.includes(change.tag))), { do: 'tag', tag: change.tag });
    case 'kind': {
      const kinds = [...new Set(notes.map(({ kind }) => kind))].filter((kind) => kind !== change.kind);
      const ids = (kind: Note['kind']) => idsOf(notes.filter((note) => note.kind === kind));
      return { changes: kinds.map((kind) => ({ ids: ids(kind), change: { do: 'kind', kind } })), drafts: [] };
    }
    case 'about':
      return notes.length > DRAFTS_AT_MOST ? null : { changes: [], drafts: notes.map(aboutAsItWas) };
    case 'purge':
      return null;
  }
}

function changing(ids: string[], change: NotesChange): Undo {
  return { changes: ids.length > 0 ? [{ ids, change }] : [], drafts: [] };
}

function aboutAsItWas({ id, site, target, body, about = {} }: Note): NoteDraft {
  return { id, site, target, body, about };
}

function idsOf(notes: readonly Note[]): string[] {
  return notes.map(({ id }) => id);
}
