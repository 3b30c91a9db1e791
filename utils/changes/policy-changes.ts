import * as z from 'zod/mini';
import { Localized, Quote } from '../evidence';

/** Most passages told one by one; how many more there are is told as a number. */
export const MOST_PASSAGES = 200;

/** A stretch of two texts laid over each other: `same` and `removed` joined are the one before, `same` and `added` the one after. */
export const DiffPart = z.object({ kind: z.enum(['same', 'removed', 'added']), text: z.string() });
export type DiffPart = z.infer<typeof DiffPart>;

/** What one version answers to a clause. */
export const ClauseSide = z.object({
  answer: z.enum(['yes', 'no', 'silent', 'not-checked']),
  quotes: z.array(Quote).check(z.maxLength(3)),
});
export type ClauseSide = z.infer<typeof ClauseSide>;

/**
 * A clause on which two versions differ. `answer`: another answer. `words`: the same answer in other words, or with another value
 * among them; a quote that also stands in the other version is no such difference.
 */
export const ClauseChange = z.object({
  clause: z.string().check(z.maxLength(60)),
  label: Localized,
  kind: z.enum(['answer', 'words']),
  before: ClauseSide,
  after: ClauseSide,
  /** The first words quoted before that no longer stand there, laid over the first new ones; empty where there is no such pair. */
  words: z.array(DiffPart),
});
export type ClauseChange = z.infer<typeof ClauseChange>;

/** A passage that came, went, or has other words now. */
export const PassageChange = z.object({
  kind: z.enum(['added', 'removed', 'changed']),
  /** The heading it stands under now, or stood under. */
  heading: z.string().check(z.maxLength(300)),
  lang: z.optional(z.string().check(z.maxLength(35))),
  parts: z.array(DiffPart),
});
export type PassageChange = z.infer<typeof PassageChange>;

/** What the policy says of when it was last changed: in its own words and, where they could be read, as ISO 8601. */
export const StatedDate = z.object({ said: z.string(), iso: z.optional(z.string()) });
export type StatedDate = z.infer<typeof StatedDate>;

const told = z.optional(z.nullable(z.string().check(z.maxLength(35))));

/** How two versions of a policy differ, as facts. Both were read with the same rules. */
export const PolicyChanges = z.object({
  /** Whether the two say the same, word for word and in the same order. */
  same: z.boolean(),
  clauses: z.array(ClauseChange).check(z.maxLength(60)),
  /** Clauses that could be looked for in one of the two only, because of its language: nothing is said of them. */
  notCompared: z.array(Localized).check(z.maxLength(60)),
  /** Set where the languages differ; null is a language that could not be told. */
  language: z.optional(z.object({ before: told, after: told })),
  /** Set where the two name different days of their last change. */
  updated: z.optional(z.object({ before: z.optional(StatedDate), after: z.optional(StatedDate) })),
  passages: z.array(PassageChange).check(z.maxLength(MOST_PASSAGES)),
  /** Passages that stand elsewhere now, word for word. */
  moved: z.number(),
  /** Changed passages beyond those told. */
  more: z.number(),
});
export type PolicyChanges = z.infer<typeof PolicyChanges>;
