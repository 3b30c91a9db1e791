import * as z from 'zod/mini';
import { NoteKind } from './kinds';
import { ReportLine, WebAddress } from './report-line';
import { TextPositionSelector, TextQuoteSelector } from './selectors';

/** Longest note, in characters: forty pages. */
export const NOTE_LIMIT = 100_000;

/** Tags of one note at most, and characters of one. */
export const TAG_LIMITS = { tags: 30, chars: 60 } as const;

/** One tag, as it is kept: no white space at its ends, no control characters. */
export const Tag = z
  .string()
  .check(z.minLength(1), z.maxLength(TAG_LIMITS.chars), z.regex(/^[^\s\p{Cc}](?:[^\p{Cc}]*[^\s\p{Cc}])?$/u));

/** A name on one line. */
export const ShortText = z.string().check(z.minLength(1), z.maxLength(200), z.regex(/^[^\p{Cc}]+$/u));

/** Whom a note is about, in the citizen's words. */
export const About = z.object({
  candidate: z.optional(ShortText),
  list: z.optional(ShortText),
  party: z.optional(ShortText),
  election: z.optional(ShortText),
});
export type About = z.infer<typeof About>;

/**
 * A citizen's note, in the words of the W3C Web Annotation model. Instants are ISO 8601 in UTC. What came after the first version has a
 * default, so that every record and file ever written is a note.
 */
export const Note = z.object({
  id: z.string().check(z.regex(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/)),
  /** Key of the site, as `siteOf` gives it: of the campaign, also where the words stand in a policy of another host. */
  site: z.string().check(z.minLength(1), z.maxLength(253)),
  target: z.object({
    /** Address of the page or policy. */
    source: WebAddress,
    title: z.string().check(z.maxLength(300)),
    selector: z.optional(TextQuoteSelector),
    position: z.optional(TextPositionSelector),
  }),
  body: z.string().check(z.maxLength(NOTE_LIMIT)),
  kind: z._default(NoteKind, 'note'),
  tags: z._default(z.array(Tag).check(z.maxLength(TAG_LIMITS.tags)), []),
  about: z.optional(About),
  line: z.optional(ReportLine),
  /** Who wrote it, where it came from somebody else. Absent: the citizen herself. */
  creator: z.optional(ShortText),
  created: z.iso.datetime(),
  modified: z.iso.datetime(),
  /** Set while the note lies in the trash; it can be put back until it is emptied. */
  deleted: z.optional(z.iso.datetime()),
});
export type Note = z.infer<typeof Note>;

/**
 * What a view hands over to be kept: a new note without id, or a change of an old one. A change leaves what it does not name as it is;
 * `target` and `about` are replaced as wholes, and `line: null` takes the report's line away.
 */
export const NoteDraft = z.object({
  id: z.optional(Note.shape.id),
  /** A new note under an id that the view made: asked twice, because no answer came, it is still kept once. */
  create: z.optional(z.boolean()),
  site: Note.shape.site,
  target: Note.shape.target,
  body: Note.shape.body,
  kind: z.optional(NoteKind),
  tags: z.optional(z.array(Tag).check(z.maxLength(TAG_LIMITS.tags))),
  about: z.optional(About),
  line: z.optional(z.nullable(ReportLine)),
  /** `modified` of the note as the editor last saw it: another change since is kept in the note's history. */
  base: z.optional(z.iso.datetime()),
});
export type NoteDraft = z.infer<typeof NoteDraft>;

/**
 * A note as it was kept. `overtaken`: somebody else had changed it since the editor saw it; that text is in its history.
 * `held`: not in the database yet, for this reason (a key `error_<reason>`), but in the outbox, from which it is tried again; with
 * `memory`, that outbox is the browser's memory: the disk took no more.
 */
export const SavedNote = z.object({
  note: Note,
  overtaken: z.boolean(),
  held: z.optional(z.string()),
  memory: z.optional(z.boolean()),
});
export type SavedNote = z.infer<typeof SavedNote>;

/** One change to many notes at once. */
export const NotesChange = z.discriminatedUnion('do', [
  z.object({ do: z.literal('trash') }),
  z.object({ do: z.literal('restore') }),
  /** For good, history and all: only what lies in the trash. */
  z.object({ do: z.literal('purge') }),
  z.object({ do: z.literal('tag'), tag: Tag }),
  z.object({ do: z.literal('untag'), tag: Tag }),
  z.object({ do: z.literal('kind'), kind: NoteKind }),
  /** Fields named are replaced; the others stay. */
  z.object({ do: z.literal('about'), about: About }),
]);
export type NotesChange = z.infer<typeof NotesChange>;
