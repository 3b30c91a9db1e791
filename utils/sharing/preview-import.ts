import type { Note } from '../notes';
import type { ImportPreview } from './import/import-preview';
import { judgeList } from './import/judge-list';
import { judgeMark, judgePolicy, judgeVersion, judgeView, noteJudgeOf } from './import/judges';
import { readFile } from './import/read-file';
import { sorterOf } from './import/sort-notes';

/**
 * Reads a file from anywhere, trusting nothing, and tells what importing it would do: notes of this program, backups, directories, and W3C
 * Web Annotations of others. `existing` are the notes already kept, trash included.
 */
export function previewImport(text: string, existing: readonly Note[]): ImportPreview {
  const file = readFile(text);
  if (typeof file === 'string') return { status: 'unreadable', reason: file };

  const { format, author } = file;
  const notes = judgeList('notes', file.notes, noteJudgeOf(file));
  const versions = judgeList('versions', file.versions, judgeVersion);
  const views = judgeList('views', file.views, judgeView);
  const marks = judgeList('marks', file.marks, judgeMark);
  const policies = judgeList('policies', file.policies, judgePolicy);
  const preview: Extract<ImportPreview, { status: 'readable' }> = {
    status: 'readable',
    format,
    ...(author && { author }),
    added: [],
    same: [],
    changed: [],
    refused: [notes, versions, views, marks, policies].flatMap(({ refused }) => refused),
    versions: versions.taken.map(({ entry }) => entry),
    marks: marks.taken.map(({ entry }) => entry),
    views: views.taken.map(({ entry }) => entry),
    policies: policies.taken.map(({ entry }) => entry),
  };
  const sort = sorterOf(existing, author);
  for (const { entry, refuse } of notes.taken) {
    const sorted = sort(entry);
    if ('added' in sorted) preview.added.push(sorted.added);
    else if ('same' in sorted) preview.same.push(sorted.same);
    else if ('changed' in sorted) preview.changed.push(sorted.changed);
    else preview.refused.push(refuse('twice'));
  }
  return preview;
}
