import * as z from 'zod/mini';

/** What the file says of itself. A change that an older reader would misread raises the version; a new field does not. */
export const NOTES_FORMAT = 'isoloir-notes';
export const NOTES_VERSION = 1;

/**
 * What a file may be at most: characters, entries, and levels of brackets, in the file and in one entry. No program writes a
 * file nearly as deep as the first; an entry deeper than the second is refused alone.
 */
export const FILE_LIMITS = { chars: 10_000_000, entries: 20_000, depth: 1_000, entryDepth: 32 } as const;

/** The file's outside. Entries are judged one by one, so that a bad one does not lose the others. */
export const NotesFile = z.object({
  format: z.literal(NOTES_FORMAT),
  version: z.int().check(z.gte(1)),
  notes: z.array(z.unknown()),
});
