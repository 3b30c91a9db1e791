import * as z from 'zod/mini';
import { Note, NoteDraft } from '../notes';

/** A draft that could not be written to disk, as it waits in the outbox. */
export const HeldDraft = z.object({
  draft: z.extend(z.omit(NoteDraft, { create: true }), { id: Note.shape.id }),
  /** The note as it was shown to her; `modified` is when she wrote it. */
  note: Note,
  /** Why it could not be written: the end of a key `error_<reason>`. */
  reason: z.string().check(z.regex(/^[a-z_]{1,40}$/)),
  /** When its first words were held. */
  since: z.iso.datetime(),
  /** A new note, which is on disk under no id yet. */
  create: z.boolean(),
  /** It came from a page's own sidebar, which may change notes of its own site only, and nobody could say yet whose note it is. */
  ownSite: z.boolean(),
});
export type HeldDraft = z.infer<typeof HeldDraft>;

/** A note with a draft's words in place of its own; what the draft does not name stays. */
export function withWords(note: Note, { id, base, ...words }: HeldDraft['draft'], modified: string): Note {
  const named = Object.entries(words).filter(([, value]) => value !== undefined);
  const { line, ...worded } = { ...note, ...Object.fromEntries(named), modified };
  return { ...worded, ...(line && { line }) };
}

/** Two drafts of one note as one: the later stands before the earlier, but what the editor first saw was what lay on the disk. */
export function mergeDrafts(earlier: HeldDraft['draft'], later: HeldDraft['draft']): HeldDraft['draft'] {
  const named = Object.entries(later).filter(([, value]) => value !== undefined);
  return { ...earlier, ...Object.fromEntries(named), id: earlier.id, base: earlier.base };
}
