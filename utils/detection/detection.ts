import * as z from 'zod/mini';
import { Evidence, Localized } from '../evidence';

/** Why the verdict: one signal with what it saw. Positive weights speak for a campaign, negative ones against. */
export const Reason = z.object({
  signal: z.string().check(z.maxLength(60)),
  label: Localized,
  weight: z.number(),
  evidence: z.array(Evidence).check(z.maxLength(5)),
});
export type Reason = z.infer<typeof Reason>;

/** `unsure` shows no sidebar, only a quiet line in the popup. `score` is between 0 and 1. Reasons: largest weight first. */
export const Detection = z.object({
  verdict: z.enum(['campaign', 'unsure', 'other']),
  /** Why it is `unsure` whatever the score: the page has more elements than are read. */
  limited: z.optional(z.enum(['too-large'])),
  score: z.number().check(z.gte(0), z.lte(1)),
  /** A network asks people to join, a brochure only tells. */
  network: z.boolean(),
  reasons: z.array(Reason).check(z.maxLength(40)),
});
export type Detection = z.infer<typeof Detection>;
