import type { Entry } from './read-multistatus';

/** Clocks of file systems that count in seconds, and servers that remember a folder for a moment. */
const SETTLING_MS = 3_000;

/**
 * What a folder says of itself, by which one that has not changed is known without reading it; null where it says nothing, or where it
 * changed so lately that the next change may look the same.
 */
export function folderTag(folder: Entry | undefined, at: number | null): string | null {
  if (folder === undefined || (folder.etag === null && folder.modified === null)) return null;
  const { etag, modified } = folder;
  if (modified !== null && (at === null || at - modified < SETTLING_MS)) return null;
  return `${etag ?? ''} ${modified ?? ''}`;
}
