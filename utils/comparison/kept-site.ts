import * as z from 'zod/mini';
import { Report } from '../report';

/** How many sites can be kept for comparison. Beyond, keeping one more is refused and said; none is dropped to make room. */
export const MOST_SITES = 1_000;

/** Why a site's report is kept: the citizen asked for it, or wrote a note or a mark about the site. */
export const WhyKept = z.enum(['asked', 'noted']);
export type WhyKept = z.infer<typeof WhyKept>;

/** A site's last report, kept on the device for comparison with others. One a site; a newer report takes the older one's place. */
export const KeptSite = z.object({
  version: z.literal(1),
  /**
   * Key of the site: the report's own; on a host that many people share, the page's address without its scheme, because there each page is
   * somebody else's.
   */
  site: z.string().check(z.minLength(1), z.maxLength(2048)),
  why: WhyKept,
  /** ISO 8601 instant at which the site was first kept. */
  keptAt: z.string(),
  report: Report,
});
export type KeptSite = z.infer<typeof KeptSite>;
