import type { Mark } from '../notes';
import { sayingOf } from './import/content-of';
import type { DirectoryPreview } from './import/import-preview';
import { judgeList } from './import/judge-list';
import { judgeMark } from './import/judges';
import { readFile } from './import/read-file';

/**
 * Reads a directory's file, or a backup, from anywhere, trusting nothing, and tells what importing its marks would do. Marks that name
 * nobody are said by the file's author; what is kept already keeps whoever said it.
 */
export function previewDirectory(text: string, existing: readonly Mark[]): DirectoryPreview {
  const file = readFile(text);
  if (typeof file === 'string') return { status: 'unreadable', reason: file };
  const { format, author } = file;
  if (format !== 'directory' && format !== 'backup') return { status: 'unreadable', reason: 'not-ours' };

  const { taken, refused } = judgeList('marks', file.marks, judgeMark);
  const preview: Extract<DirectoryPreview, { status: 'readable' }> = {
    status: 'readable',
    format,
    ...(author && { author }),
    added: [],
    same: [],
    refused,
  };
  const ids = new Set(existing.map(({ id }) => id));
  const sayings = new Set(existing.map(sayingOf));
  for (const { entry } of taken) {
    const mark = author && !entry.by ? { ...entry, by: author } : entry;
    const known = ids.has(mark.id) || sayings.has(sayingOf(mark));
    preview[known ? 'same' : 'added'].push(known ? entry : mark);
    ids.add(mark.id);
    sayings.add(sayingOf(mark));
  }
  return preview;
}
