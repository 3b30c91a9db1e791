import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Mark } from '../../utils/notes';
import {
  backupToJson,
  type DirectoryPreview,
  directoryToJson,
  notesToJson,
  previewDirectory,
  previewImport,
} from '../../utils/sharing';
import { anyMarks, anyNotes, anyView } from './any-note';

const EXPORTED = { exportedAt: '2026-11-22T12:00:00.000Z' };

function readable(text: string, existing: Mark[] = []): Extract<DirectoryPreview, { status: 'readable' }> {
  const preview = previewDirectory(text, existing);
  if (preview.status !== 'readable') throw new Error(`unreadable: ${preview.reason}`);
  return preview;
}

const markOf = (changes: Partial<Mark> = {}): Mark => ({
  id: '00000000-0000-4000-8000-000000000001',
  site: 'soutiens-martin.example',
  url: 'https://soutiens-martin.example/',
  about: { candidate: 'A. Martin' },
  created: '2026-11-20T12:00:00.000Z',
  modified: '2026-11-20T12:00:00.000Z',
  ...changes,
});
const OTHER_ID = '00000000-0000-4000-8000-000000000002';

describe('a directory', () => {
  it('comes back without loss', () => {
    fc.assert(
      fc.property(anyMarks, (marks) => {
        const { added, same, refused } = readable(directoryToJson(marks, EXPORTED));
        expect(refused).toEqual([]);
        // Two that say the same under two ids are one.
        expect([...added, ...same].sort(byId)).toEqual([...marks].sort(byId));
      }),
    );
  });

  it('keeps who said it: the author where a mark names nobody', () => {
    const file = directoryToJson([markOf(), markOf({ id: OTHER_ID, by: 'Bea' })], { ...EXPORTED, author: 'Anna' });
    expect(readable(file).added.map(({ by }) => by)).toEqual(['Anna', 'Bea']);
  });

  it('adds what another person says of the same site', () => {
    const file = directoryToJson([markOf({ id: OTHER_ID })], { ...EXPORTED, author: 'Anna' });
    expect(readable(file, [markOf()]).added).toMatchObject([{ by: 'Anna' }]);
    expect(readable(file, [markOf({ by: 'Anna' })])).toMatchObject({ added: [], same: [{ id: OTHER_ID }] });
  });

  it('leaves what is kept as it is, whoever hands it back', () => {
    const file = directoryToJson([markOf({ name: 'Changed' })], { ...EXPORTED, author: 'Anna' });
    expect(readable(file, [markOf()])).toMatchObject({ added: [], same: [markOf({ name: 'Changed' })] });
  });

  it.each<[string, unknown, string]>([
    ['nothing', null, 'not_a_mark'],
    ['no address', { ...markOf(), url: 'javascript:alert(1)' }, 'page'],
    ['a name of two lines', { ...markOf(), name: 'a\nb' }, 'name'],
    ['a date that is none', { ...markOf(), modified: 'today' }, 'date'],
  ])('refuses an entry alone, with the reason: %s', (_, entry, reason) => {
    const text = JSON.stringify({ format: 'isoloir-directory', version: 1, marks: [entry, markOf()] });
    expect(readable(text)).toMatchObject({ added: [markOf()], refused: [{ part: 'marks', place: 1, reason }] });
  });

  it('is not read from a file of notes', () => {
    expect(previewDirectory(notesToJson([], EXPORTED), [])).toEqual({ status: 'unreadable', reason: 'not-ours' });
  });
});

describe('a backup', () => {
  it('brings everything back without loss, and nothing under another name', () => {
    fc.assert(
      fc.property(anyNotes, fc.array(anyView, { maxLength: 3 }), anyMarks, (notes, views, marks) => {
        const file = backupToJson({ notes, versions: notes, views, marks, exportedAt: EXPORTED.exportedAt, seq: 7 });
        expect(previewImport(file, [])).toEqual({
          status: 'readable',
          format: 'backup',
          added: notes,
          same: [],
          changed: [],
          refused: [],
          versions: notes,
          marks,
          views,
        });
        expect(readable(file, marks)).toMatchObject({ format: 'backup', added: [] });
      }),
    );
  });

  it('loses no other entry to a bad one, and says in which list it stood', () => {
    const text = JSON.stringify({
      format: 'isoloir-backup',
      version: 1,
      notes: [1],
      versions: [2],
      views: [3],
      marks: [4],
    });
    const preview = previewImport(text, []);
    expect(preview.status === 'readable' && preview.refused.map(({ part, reason }) => `${part}: ${reason}`)).toEqual([
      'notes: not_a_note',
      'versions: not_a_note',
      'views: not_a_view',
      'marks: not_a_mark',
    ]);
  });
});

function byId(a: Mark, b: Mark): number {
  return a.id < b.id ? -1 : 1;
}
