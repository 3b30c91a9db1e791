import * as z from 'zod/mini';

/** W3C TextQuoteSelector: the words the note speaks of, and what stands around them. */
export const TextQuoteSelector = z.object({
  type: z.literal('TextQuoteSelector'),
  exact: z.string().check(z.minLength(1), z.maxLength(5_000)),
  prefix: z.string().check(z.maxLength(64)),
  suffix: z.string().check(z.maxLength(64)),
});
export type TextQuoteSelector = z.infer<typeof TextQuoteSelector>;

/** A place in a text, in UTF-16 units: beyond what any page that is read may hold. */
const Offset = z.int().check(z.gte(0), z.lte(1_000_000_000));

/** W3C TextPositionSelector: where the words stood in the text of the page, `end` not included. A hint, never proof. */
export const TextPositionSelector = z.object({
  type: z.literal('TextPositionSelector'),
  start: Offset,
  end: Offset,
});
export type TextPositionSelector = z.infer<typeof TextPositionSelector>;
