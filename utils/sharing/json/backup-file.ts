import * as z from 'zod/mini';

/** Everything the citizen has, for herself: it names no author, so that what is hers stays hers when it comes back. */
export const BACKUP_FORMAT = 'isoloir-backup';
export const BACKUP_VERSION = 1;

/** The file's outside. A list that is not there is empty. */
export const BackupFile = z.object({
  format: z.literal(BACKUP_FORMAT),
  version: z.int().check(z.gte(1)),
  notes: z.array(z.unknown()),
  versions: z._default(z.array(z.unknown()), []),
  views: z._default(z.array(z.unknown()), []),
  marks: z._default(z.array(z.unknown()), []),
  policies: z._default(z.array(z.unknown()), []),
});
