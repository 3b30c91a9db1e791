import * as z from 'zod/mini';

/** Longest document read, in characters, and most passages kept. */
export const POLICY_LIMITS = { chars: 600_000, passages: 6_000, passage: 8_000, heading: 300 } as const;

/** A paragraph, list item (with its lead-in in `lead`), or table row (cells with their headers), under its nearest heading. */
export const Passage = z.object({
  kind: z.enum(['paragraph', 'item', 'row', 'heading']),
  text: z.string().check(z.maxLength(POLICY_LIMITS.passage)),
  heading: z.string().check(z.maxLength(POLICY_LIMITS.heading)),
  lead: z.optional(z.string().check(z.maxLength(POLICY_LIMITS.heading))),
  lang: z.optional(z.string().check(z.maxLength(35))),
});
export type Passage = z.infer<typeof Passage>;

/** A privacy policy or legal notice as plain passages; also what the page itself looks like when it is one. */
export const PolicyText = z.object({
  url: z.string().check(z.maxLength(2048)),
  title: z.string().check(z.maxLength(300)),
  htmlLang: z.optional(z.string().check(z.maxLength(35))),
  passages: z.array(Passage).check(z.maxLength(POLICY_LIMITS.passages)),
  /** Whether a limit cut something off. */
  cut: z.boolean(),
});
export type PolicyText = z.infer<typeof PolicyText>;
