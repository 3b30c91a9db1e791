import * as z from 'zod/mini';
import { Evidence, Localized, Quote } from '../evidence';

/**
 * A link that may lead to a privacy policy, a legal notice, or a text on cookies alone, which is not the policy. Best first; `score`
 * only orders them.
 */
export const DocumentLink = z.object({
  kind: z.enum(['policy', 'legal-notice', 'cookies']),
  url: z.string().check(z.maxLength(2048)),
  text: z.string().check(z.maxLength(200)),
  score: z.number(),
  why: z.array(Evidence).check(z.maxLength(6)),
  /** Whom it is written for, as its words say: the id of a file of `audiences/`; none where it is for everybody. */
  audience: z.optional(z.string().check(z.maxLength(20))),
  /** Its address is a PDF's. */
  pdf: z.optional(z.boolean()),
  /** The citizen pointed at it. */
  pointed: z.optional(z.boolean()),
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
 * A part of an answer that is named one by one, with the words it rests on: a kind of recipient, a safeguard, a length of time, a day.
 * `said` is the value as it is written there (folded), `iso` the same as ISO 8601 duration or date.
 */
export const ClauseDetail = z.object({
  id: z.string().check(z.maxLength(40)),
  label: z.optional(Localized),
  quote: Quote,
  said: z.optional(z.string().check(z.maxLength(80))),
  iso: z.optional(z.string().check(z.maxLength(20))),
});
export type ClauseDetail = z.infer<typeof ClauseDetail>;

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
    details: z.optional(z.array(ClauseDetail).check(z.maxLength(8))),
  })
  .check(
    z.refine((it) => (it.answer === 'yes' || it.answer === 'no') === it.quotes.length > 0, 'an answer needs its quote'),
  );
export type ClauseAnswer = z.infer<typeof ClauseAnswer>;

/**
 * What kind of document a text is, and the words that tell it. `too-short`: hardly any words, as of an empty or refused page. `unclear`: in
 * a language whose words are not known, so that nothing is said of it.
 */
export const DocumentJudgement = z.object({
  kind: z.enum(['policy', 'legal-notice', 'cookies', 'terms', 'other', 'too-short', 'unclear']),
  /** A policy that stands in a legal notice, or holds one. */
  alsoLegalNotice: z.optional(z.boolean()),
  why: z.array(Evidence).check(z.maxLength(6)),
});
export type DocumentJudgement = z.infer<typeof DocumentJudgement>;

/** What one document says. */
export const PolicyReading = z.object({
  url: z.string().check(z.maxLength(2048)),
  title: z.string().check(z.maxLength(300)),
  language: LanguageFinding,
  /** Words read, passages read. */
  words: z.number(),
  passages: z.number(),
  cut: z.boolean(),
  document: z.optional(DocumentJudgement),
  /** Where its author was to fill something in and did not. */
  unfilled: z.optional(z.array(Quote).check(z.maxLength(5))),
  answers: z.array(ClauseAnswer).check(z.maxLength(60)),
});
export type PolicyReading = z.infer<typeof PolicyReading>;
