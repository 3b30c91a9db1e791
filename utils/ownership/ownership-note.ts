import * as z from 'zod/mini';
import { Quote } from '../evidence';

/**
 * One note on who decides over, stores, receives or can take away supporters' data. Its sentence is the message `note_<rule>`
 * ("-" as "_") with `values`; the words of law.md 5.5. `observed`, `quoted`, `derived` from named facts, or `not-found`.
 */
export const OwnershipNote = z
  .object({
    rule: z.string().check(z.maxLength(60)),
    question: z.enum(['decides', 'stores', 'receives', 'told', 'leaves', 'after']),
    kind: z.enum(['observed', 'quoted', 'derived', 'not-found']),
    /** Values of the sentence: names, hosts, ISO country codes (key ends in `Country`), languages (key ends in `Language`). */
    values: z.record(z.string(), z.string().check(z.maxLength(300))),
    quote: z.optional(Quote),
    /** Where it was read: the page itself, its policy, its legal notice, or a platform's text with its date. */
    source: z.object({
      title: z.string().check(z.maxLength(300)),
      url: z.string().check(z.maxLength(2048)),
      date: z.string().check(z.maxLength(30)),
    }),
    certainty: z.enum(['sourced', 'background', 'uncertain']),
  })
  .check(z.refine((it) => (it.kind === 'quoted') === (it.quote !== undefined), 'a quoted note needs its quote'));
export type OwnershipNote = z.infer<typeof OwnershipNote>;
