import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { KeptVersion } from '../../utils/changes';
import { Mark, Note, SavedView } from '../../utils/notes';
import {
  backupToJson,
  directoryToJson,
  notesToAnnotations,
  notesToJson,
  previewDirectory,
  previewImport,
} from '../../utils/sharing';

/**
 * One file of every format and version that was ever written, as it was written. They are never edited: a new version adds a file, and all
 * of them must open for good.
 */
const folder = join(import.meta.dirname, '../stored/exports');
const fileOf = (name: string) => readFileSync(join(folder, name), 'utf8');
const jsonOf = (name: string): Record<string, unknown[]> => JSON.parse(fileOf(name));
const EXPORTED = { exportedAt: '2026-11-22T12:00:00.000Z', author: 'Léa' };

/** What opens each: how much of it there is, and what it holds. */
const OPENS: Record<string, () => void> = {
  'notes-file-v1.json': () => {
    const notes = jsonOf('notes-file-v1.json').notes?.map((note) => Note.parse(note));
    expect(notes).toHaveLength(3);
    expect(preview('notes-file-v1.json')).toMatchObject({ format: 'notes', added: notes });
  },
  'notes-file-v2.json': () => {
    expect(preview('notes-file-v2.json')).toMatchObject({ format: 'notes', author: 'Léa', added: signed() });
    expect(JSON.parse(notesToJson(notesOf('notes-file-v2.json'), EXPORTED))).toEqual(jsonOf('notes-file-v2.json'));
  },
  'annotations-v1.jsonld': () => {
    expect(preview('annotations-v1.jsonld')).toMatchObject({ format: 'annotations', author: 'Léa', added: signed() });
    expect(JSON.parse(notesToAnnotations(notesOf('notes-file-v2.json'), EXPORTED))).toEqual(
      jsonOf('annotations-v1.jsonld'),
    );
  },
  'backup-v1.json': () => {
    const { versions = [], views = [], marks = [], seq } = jsonOf('backup-v1.json');
    const whole = {
      notes: notesOf('backup-v1.json'),
      versions: versions.map((one) => Note.parse(one)),
      views: views.map((one) => SavedView.parse(one)),
      marks: marks.map((one) => Mark.parse(one)),
      policies: [],
    };
    const { notes, ...lists } = whole;
    expect([notes.length, versions.length, views.length, marks.length]).toEqual([5, 1, 1, 2]);
    expect(preview('backup-v1.json')).toMatchObject({ format: 'backup', added: notes, ...lists });
    expect(preview('backup-v1.json').added.filter(({ creator }) => creator)).toHaveLength(1);
    expect(JSON.parse(backupToJson({ ...whole, exportedAt: EXPORTED.exportedAt, seq: Number(seq) }))).toEqual(
      jsonOf('backup-v1.json'),
    );
  },
  'backup-v1-policies.json': () => {
    const policies = jsonOf('backup-v1-policies.json').policies?.map((one) => KeptVersion.parse(one)) ?? [];
    expect(policies).toHaveLength(2);
    expect(preview('backup-v1-policies.json')).toMatchObject({ format: 'backup', added: [], policies });
    const empty = { notes: [], versions: [], views: [], marks: [] };
    expect(JSON.parse(backupToJson({ ...empty, policies, exportedAt: EXPORTED.exportedAt, seq: 12 }))).toEqual(
      jsonOf('backup-v1-policies.json'),
    );
  },
  'directory-v1.json': () => {
    const marks = jsonOf('directory-v1.json').marks?.map((one) => Mark.parse(one)) ?? [];
    const read = previewDirectory(fileOf('directory-v1.json'), []);
    expect(read).toMatchObject({ status: 'readable', author: 'Léa', refused: [] });
    expect(read.status === 'readable' && read.added).toEqual(marks.map((mark) => ({ by: 'Léa', ...mark })));
    expect(JSON.parse(directoryToJson(marks, EXPORTED))).toEqual(jsonOf('directory-v1.json'));
  },
};

function preview(name: string) {
  const read = previewImport(fileOf(name), []);
  if (read.status !== 'readable') throw new Error(`${name}: ${read.reason}`);
  expect(read).toMatchObject({ same: [], changed: [], refused: [] });
  return read;
}

function notesOf(name: string): Note[] {
  return jsonOf(name).notes?.map((note) => Note.parse(note)) ?? [];
}

/** Notes as they come to somebody else: those that name nobody are the author's. */
function signed(): Note[] {
  return notesOf('notes-file-v2.json').map((note) => ({ creator: 'Léa', ...note }));
}

describe('every exported version opens', () => {
  it.each(readdirSync(folder))('%s', (name) => {
    expect(Object.keys(OPENS)).toContain(name);
    OPENS[name]?.();
  });
});
