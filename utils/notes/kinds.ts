import * as z from 'zod/mini';

/** What a note is for. Its word in the W3C Web Annotation model: `MOTIVATION_OF`. */
export const NoteKind = z.enum(['note', 'quote', 'question', 'promise', 'correction']);
export type NoteKind = z.infer<typeof NoteKind>;

export const NOTE_KINDS: readonly NoteKind[] = NoteKind.options;

/** The model's motivations (https://www.w3.org/TR/annotation-vocab/#motivation). A promise is marked to come back to it. */
export const MOTIVATION_OF: Readonly<Record<NoteKind, string>> = {
  note: 'commenting',
  quote: 'highlighting',
  question: 'questioning',
  promise: 'bookmarking',
  correction: 'editing',
};
