import * as z from 'zod/mini';
import { NoteKind } from './kinds';
import { Note, ShortText, Tag } from './note';

/** Ways to put notes in order. `relevance` counts only where words are looked for. */
export const NoteOrder = z.enum(['modified', 'created', 'site', 'relevance']);
export type NoteOrder = z.infer<typeof NoteOrder>;

/** Which notes are shown: every field narrows; of several values in one list, any is enough. */
export const NoteFilter = z.object({
  /** Words typed into the search field. */
  words: z._default(z.string().check(z.maxLength(200)), ''),
  kinds: z._default(z.array(NoteKind).check(z.maxLength(10)), []),
  tags: z._default(z.array(Tag).check(z.maxLength(30)), []),
  sites: z._default(z.array(Note.shape.site).check(z.maxLength(30)), []),
  candidate: z.optional(ShortText),
  list: z.optional(ShortText),
  party: z.optional(ShortText),
  election: z.optional(ShortText),
  /** Only with, or only without, words quoted from the page. */
  quoted: z.optional(z.boolean()),
  order: z._default(NoteOrder, 'modified'),
});
export type NoteFilter = z.infer<typeof NoteFilter>;

/** A filter the citizen gave a name. */
export const SavedView = z.object({ id: Note.shape.id, name: ShortText, filter: NoteFilter });
export type SavedView = z.infer<typeof SavedView>;

/** Saved views at most. */
export const VIEW_LIMIT = 50;
