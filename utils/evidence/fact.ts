import * as z from 'zod/mini';

/** Sourced: found in the named source. Background and uncertain are shown with that doubt, or not at all. */
export const Certainty = z.enum(['sourced', 'background', 'uncertain']);
export type Certainty = z.infer<typeof Certainty>;

/** Something known apart from the page, with where and when it was read. `date` is ISO 8601: a day, a month or a year. */
export const Fact = z.object({
  value: z.string().check(z.minLength(1), z.maxLength(600)),
  source: z.string().check(z.minLength(1), z.maxLength(600)),
  date: z.string().check(z.regex(/^\d{4}(-\d{2}(-\d{2})?)?$/)),
  certainty: Certainty,
});
export type Fact = z.infer<typeof Fact>;
