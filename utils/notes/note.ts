import * as z from 'zod/mini';

/** Longest note, in characters: forty pages. */
export const NOTE_LIMIT = 100_000;

/** W3C TextQuoteSelector: the words the note speaks of, and what stands around them. */
export const TextQuoteSelector = z.object({
  type: z.literal('TextQuoteSelector'),
  exact: z.string().check(z.minLength(1), z.maxLength(5_000)),
  prefix: z.string().check(z.maxLength(64)),
  suffix: z.string().check(z.maxLength(64)),
});
export type TextQuoteSelector = z.infer<typeof TextQuoteSelector>;

/** A citizen's note, in the words of the W3C Web Annotation model. Instants are ISO 8601 in UTC. */
export const Note = z.object({
  id: z.string().check(z.regex(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/)),
  /** Key of the site, as `siteOf` gives it. */
  site: z.string().check(z.minLength(1), z.maxLength(253)),
  target: z.object({
    /** Address of the page, always of the web: views link to it, and an imported file could name anything. */
    source: z.string().check(z.maxLength(2048), z.regex(/^https?:\/\/[^/]/i)),
    title: z.string().check(z.maxLength(300)),
    selector: z.optional(TextQuoteSelector),
  }),
  body: z.string().check(z.maxLength(NOTE_LIMIT)),
  created: z.iso.datetime(),
  modified: z.iso.datetime(),
  /** Set while the note lies in the trash; it can be put back until it is emptied. */
  deleted: z.optional(z.iso.datetime()),
});
export type Note = z.infer<typeof Note>;

/** What a view hands over to be kept: a new note without id, or a change of an old one. */
export const NoteDraft = z.object({
  id: z.optional(Note.shape.id),
  site: Note.shape.site,
  target: Note.shape.target,
  body: Note.shape.body,
});
export type NoteDraft = z.infer<typeof NoteDraft>;
