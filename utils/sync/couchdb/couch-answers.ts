import * as z from 'zod/mini';
import { StoredDocument } from './documents';

/** A number in small databases, a long text in clusters; handed back as it came. */
export const Sequence = z.union([z.string(), z.number()]);
export type Sequence = z.infer<typeof Sequence>;

export const Changes = z.object({
  results: z.array(
    z.object({
      id: z.string(),
      seq: z.nullish(Sequence),
      deleted: z.optional(z.boolean()),
      /** Anything: strangers may have written what is no record. */
      doc: z.optional(z.catch(z.optional(StoredDocument), undefined)),
    }),
  ),
  last_seq: Sequence,
  /** How many come after these; not every server says. */
  pending: z.nullish(z.number()),
});
export type Changes = z.infer<typeof Changes>;

/** What became of each document that was to be written. */
export const Written = z.array(
  z.object({ id: z.string(), error: z.optional(z.string()), rev: z.optional(z.string()) }),
);
/** Lines of a list of documents: ids, and revisions of those that are there. */
export const Rows = z.object({
  rows: z.array(
    z.object({
      id: z.optional(z.string()),
      value: z.nullish(z.object({ rev: z.string(), deleted: z.optional(z.boolean()) })),
    }),
  ),
});
/** What a database says of itself. */
export const About = z.object({ db_name: z.string() });
