import * as z from 'zod/mini';

/** What the file says of itself. A change that an older reader would misread raises the version; a new field does not. */
export const NOTES_FORMAT = 'isoloir-notes';

/**
 * 1: id, site, target {source, title, selector}, body, created, modified, deleted.
 * 2: also kind, tags, about, line, creator, target.position; `author` of the file.
 */
export const NOTES_VERSION = 2;

/** The file's outside. Entries are judged one by one, so that a bad one does not lose the others. */
export const NotesFile = z.object({
  format: z.literal(NOTES_FORMAT),
  version: z.int().check(z.gte(1)),
  /** Who handed the notes on. They become the creator of notes that name none, once somebody else takes them in. */
  author: z.optional(z.unknown()),
  notes: z.array(z.unknown()),
});
