import { describe, expect, it } from 'vitest';
import { undoOf } from '../../../components/library/undo-of';
import type { Note, NotesChange } from '../../../utils/notes';
import { idOf, sampleNote } from '../../notes/search/sample-notes';

const NOTES = [
  sampleNote(1, { tags: ['a'], kind: 'note', about: { party: 'P' } }),
  sampleNote(2, { tags: ['a', 'b'], kind: 'quote' }),
  sampleNote(3, { kind: 'promise' }),
];

/** What the background does with a change, as far as undoing shows. */
function changed(note: Note, change: NotesChange): Note {
  switch (change.do) {
    case 'tag':
      return { ...note, tags: [...new Set([...note.tags, change.tag])] };
    case 'untag':
      return { ...note, tags: note.tags.filter((tag) => tag !== change.tag) };
    case 'kind':
      return { ...note, kind: change.kind };
    case 'trash':
      return { ...note, deleted: '2026-01-15T09:00:00.000Z' };
    case 'restore': {
      const { deleted: _, ...rest } = note;
      return rest;
    }
    default:
      return note;
  }
}

describe('a change of many notes', () => {
  it.each<[NotesChange]>([
    [{ do: 'trash' }],
    [{ do: 'tag', tag: 'a' }],
    [{ do: 'untag', tag: 'b' }],
    [{ do: 'kind', kind: 'promise' }],
  ])('%j is taken back note by note as each was', (change) => {
    const undo = undoOf(NOTES, change);
    const back = NOTES.map((note) => changed(note, change)).map((note) =>
      (undo?.changes ?? []).reduce(
        (now, { ids, change: one }) => (ids.includes(note.id) ? changed(now, one) : now),
        note,
      ),
    );
    expect(back.map(({ tags, kind, deleted }) => ({ tags: [...tags].sort(), kind, deleted }))).toEqual(
      NOTES.map(({ tags, kind, deleted }) => ({ tags, kind, deleted })),
    );
  });

  it('of whom they are about is taken back by writing each as it was, empty ones too', () => {
    const undo = undoOf(NOTES, { do: 'about', about: { party: 'Q' } });
    expect(undo?.drafts.map(({ id, about }) => [id, about])).toEqual([
      [idOf(1), { party: 'P' }],
      [idOf(2), {}],
      [idOf(3), {}],
    ]);
  });

  it('offers no way back where there is none', () => {
    expect(undoOf(NOTES, { do: 'purge' })).toBeNull();
    expect(undoOf(NOTES.slice(2), { do: 'untag', tag: 'a' })).toBeNull();
    const many = Array.from({ length: 300 }, (_, number) => sampleNote(number));
    expect(undoOf(many, { do: 'about', about: { party: 'Q' } })).toBeNull();
  });
});
