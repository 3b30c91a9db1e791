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
import { keptVersion } from '../changes/kept-version';
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
        const policies = notes.map((_, at) => keptVersion(at));
        const whole = { notes, versions: notes, views, marks, policies };
        const file = backupToJson({ ...whole, exportedAt: EXPORTED.exportedAt, seq: 7 });
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
          policies,
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
      policies: [5],
    });
    const preview = previewImport(text, []);
    expect(preview.status === 'readable' && preview.refused.map(({ part, reason }) => `${part}: ${reason}`)).toEqual([
      'notes: not_a_note',
      'versions: not_a_note',
      'views: not_a_view',
      'marks: not_a_mark',
      'policies: not_a_policy',
    ]);
  });
});

describe('kept policies of a backup', () => {
  const read = (...policies: unknown[]) =>
    previewImport(JSON.stringify({ format: 'isoloir-backup', version: 1, notes: [], policies }), []);
  const { policy, text } = keptVersion(1);
  const deep = JSON.parse(`${'['.repeat(40)}${']'.repeat(40)}`);

  it.each<[string, unknown, string]>([
    ['no object', 'policy', 'not_a_policy'],
    ['without its text', { policy }, 'not_a_policy'],
    ['with a passage of another kind', { policy, text: { ...text, passages: [{ kind: 'script' }] } }, 'not_a_policy'],
    ['longer than any', { policy, text: { ...text, title: 'x'.repeat(301) } }, 'not_a_policy'],
    ['of a later version', { policy: { ...policy, version: 2 }, text }, 'not_a_policy'],
    ['under another kind of id', { policy: { ...policy, id: '../../notes' }, text }, 'id'],
    ['of no site', { policy: { ...policy, site: 'a b' }, text }, 'site'],
    ['that stood at no web address', { policy: { ...policy, url: 'javascript:alert(1)' }, text }, 'page'],
    ['of no day', { policy: { ...policy, keptAt: 'yesterday' }, text }, 'date'],
    ['too deep', { policy, text: { ...text, deep } }, 'too_deep'],
  ])('are refused alone where one is %s', (_, entry, reason) => {
    const preview = read(entry, keptVersion(2));
    expect(preview).toMatchObject({ policies: [keptVersion(2)], refused: [{ part: 'policies', place: 1, reason }] });
  });

  it('name their site as its address does, and keep no field that is not ours', () => {
    const spoofed = { policy: { ...policy, site: 'bücher.example', colour: 'red' }, text: { ...text, id: 'another' } };
    expect(read(spoofed)).toMatchObject({ policies: [{ policy: { ...policy, site: 'xn--bcher-kva.example' }, text }] });
    expect(JSON.stringify(read(spoofed))).not.toMatch(/colour|another/);
  });

  it('are too many in a file that a stranger made larger than any of ours', () => {
    expect(read(...new Array(100_001).fill(0))).toEqual({ status: 'unreadable', reason: 'too-large' });
  });

  it('are not written into a file that could not be read back', () => {
    const passages = new Array(6_000).fill({ kind: 'paragraph', text: 'x'.repeat(8_000), heading: '' });
    const policies = new Array(5).fill({ policy, text: { ...text, passages } });
    const empty = { notes: [], versions: [], views: [], marks: [], exportedAt: EXPORTED.exportedAt, seq: 1 };
    expect(() => backupToJson({ ...empty, policies })).toThrow('backup_too_large');
  });
});

function byId(a: Mark, b: Mark): number {
  return a.id < b.id ? -1 : 1;
}
