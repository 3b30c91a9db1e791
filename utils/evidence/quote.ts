import * as z from 'zod/mini';

/** Longest passage kept as a quote, in characters: a long sentence, never a page. */
export const QUOTE_LIMIT = 600;

/**
 * A passage word for word, with enough around it to find it again (W3C TextQuoteSelector).
 * `exact` stands in the document at `url` as it is here, white space folded.
 */
export const Quote = z.object({
  exact: z.string().check(z.minLength(1), z.maxLength(QUOTE_LIMIT)),
  prefix: z.string().check(z.maxLength(64)),
  suffix: z.string().check(z.maxLength(64)),
  url: z.string().check(z.maxLength(2048)),
  /** The heading it stands under, where it has one. */
  heading: z.optional(z.string().check(z.maxLength(300))),
  /** BCP 47 language of the passage where it is known. */
  lang: z.optional(z.string().check(z.maxLength(35))),
});
export type Quote = z.infer<typeof Quote>;
