import * as z from 'zod/mini';
import { ComparedQuestion, ComparedSite, KeptSite } from '../comparison';
import { tab } from './message-parts';
import type { Sender } from './messages';

const site = KeptSite.shape.site;

/** Everything about the sites kept for comparison that may be asked of the background. */
export const comparisonContract = {
  /** Keeps the report of a tab, which must be there, for comparison; answers once it is on disk. Kept again, it takes the older one's place. */
  keepSite: { from: 'frame', payload: tab, answer: z.object({ site, keptAt: z.string() }) },
  /** Whether the site of a tab is kept, and since when. */
  keptSite: {
    from: 'frame',
    payload: tab,
    answer: z.nullable(z.object({ site, keptAt: z.string(), readAt: z.string() })),
  },
  /** Every kept site as a row, and how many records cannot be read. */
  comparedSites: {
    from: 'view',
    payload: z.object({}),
    answer: z.object({
      sites: z.array(ComparedSite),
      questions: z.array(ComparedQuestion),
      unreadable: z.number(),
    }),
  },
  /** A kept site whole: the quotes behind its row. */
  keptReport: { from: 'view', payload: z.object({ site }), answer: z.nullable(KeptSite) },
  /** Deletes kept reports for good; notes stay. */
  forgetSites: {
    from: 'view',
    payload: z.object({ sites: z.array(site).check(z.maxLength(1_000)) }),
    answer: z.void(),
  },
} as const satisfies Record<string, { from: Sender; payload: z.core.$ZodType; answer: z.core.$ZodType }>;
