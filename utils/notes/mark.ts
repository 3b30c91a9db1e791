import * as z from 'zod/mini';
import { About, Note, ShortText } from './note';
import { WebAddress } from './report-line';

/**
 * "This is a campaign site": an entry of the directory that a citizen keeps and hands on. Two people may mark one site; each mark stays
 * with whoever said it.
 */
export const Mark = z.object({
  id: Note.shape.id,
  site: Note.shape.site,
  /** Address to open it at. */
  url: WebAddress,
  /** What the initiative is called. */
  name: z.optional(ShortText),
  about: About,
  /** Who says so, where it came from somebody else. Absent: the citizen herself. */
  by: z.optional(ShortText),
  created: z.iso.datetime(),
  modified: z.iso.datetime(),
});
export type Mark = z.infer<typeof Mark>;

/** A mark to be kept: a new one without id, or a change of the citizen's own. */
export const MarkDraft = z.object({
  id: z.optional(Mark.shape.id),
  /** A new mark under an id that the view made: asked twice, it is still kept once. */
  create: z.optional(z.boolean()),
  site: Mark.shape.site,
  url: Mark.shape.url,
  name: Mark.shape.name,
  about: Mark.shape.about,
});
export type MarkDraft = z.infer<typeof MarkDraft>;

/** Marks that can be kept. */
export const MARK_LIMIT = 20_000;
