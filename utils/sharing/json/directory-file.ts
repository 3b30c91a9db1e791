import * as z from 'zod/mini';

/** "This is a campaign site": marks that citizens hand on. */
export const DIRECTORY_FORMAT = 'isoloir-directory';
export const DIRECTORY_VERSION = 1;

/** The file's outside; `author` says the marks that name nobody, once somebody else takes them in. */
export const DirectoryFile = z.object({
  format: z.literal(DIRECTORY_FORMAT),
  version: z.int().check(z.gte(1)),
  author: z.optional(z.unknown()),
  marks: z.array(z.unknown()),
});
