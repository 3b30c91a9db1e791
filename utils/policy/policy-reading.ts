import * as z from 'zod/mini';
import { Evidence, Localized, Quote } from '../evidence';

/** A link that may lead to a privacy policy or a legal notice. Best first; `score` only orders them. */
export const DocumentLink = z.object({
  kind: z.enum(['policy', 'legal-notice']),
  url: z.string().check(z.maxLength(2048)),
  text: z.string().check(z.maxLength(200)),
  score: z.number(),
  why: z.array(Evidence).check(z.maxLength(6)),
});
export type DocumentLink = z.infer<typeof DocumentLink>;

/** The language a text is in. `lang` is null where it cannot be told. */
export const LanguageFinding = z.object({
  lang: z.nullable(z.string().check(z.maxLength(10))),
  certainty: z.number().check(z.gte(0), z.lte(1)),
  /** Further languages with their share of the text, 0 to 1. */
  others: z.array(z.object({ lang: z.string(), share: z.number() })).check(z.maxLength(5)),
  /** What the document claims of itself (`lang` attribute); a claim, often wrong. */
  claimed: z.optional(z.string().check(z.maxLength(35))),
});
export type LanguageFinding = z.infer<typeof LanguageFinding>;

/**
 * One question put to a policy. `yes` and `no` carry at least one quote; `silent` means read and nothing said; `not-checked` means
 * the language cannot be read for this question yet.
 */
export const ClauseAnswer = z
  .object({
    clause: z.string().check(z.maxLength(60)),
    label: Localized,
    group: z.enum(['who', 'what', 'whom', 'how-long', 'rights']),
    answer: z.enum(['yes', 'no', 'silent', 'not-checked']),
    quotes: z.array(Quote).check(z.maxLength(3)),
  })
  .check(
    z.refine((it) => (it.answer === 'yes' || it.answer === 'no') === it.quotes.length > 0, 'an answer needs its quote'),
  );
export type ClauseAnswer = z.infer<typeof ClauseAnswer>;

/** What one document says. */
export const PolicyReading = z.object({
  url: z.string().check(z.maxLength(2048)),
  title: z.string().check(z.maxLength(300)),
  language: LanguageFinding,
  /** Words read, passages read. */
  words: z.number(),
  passages: z.number(),
  cut: z.boolean(),
  answers: z.array(ClauseAnswer).check(z.maxLength(60)),
});
export type PolicyReading = z.infer<typeof PolicyReading>;
