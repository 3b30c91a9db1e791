import type { Mark } from '../notes';
import { DIRECTORY_FORMAT, DIRECTORY_VERSION } from './json/directory-file';
import { type FileFacts, fileStart } from './json/write-file';

/** Marks of a directory as a versioned JSON file that `previewDirectory` reads back without loss. */
export function directoryToJson(marks: readonly Mark[], facts: FileFacts): string {
  return `${JSON.stringify({ ...fileStart(DIRECTORY_FORMAT, DIRECTORY_VERSION, facts), marks }, null, 2)}\n`;
}
