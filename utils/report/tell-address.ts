import * as z from 'zod/mini';
import { identify, isPlatformsOwn, PlatformFinding } from '../platforms';
import { silentPage } from './silent-page';
import { siteOf } from './site-of';

/** What an address says before anybody opens it. */
export const AddressReport = z.object({
  site: z.string(),
  /** The address in full, as a browser writes it. */
  url: z.string(),
  /** Platforms whose address it is. A site with a domain of its own is not told by its address: it may still be hosted by one. */
  platforms: z.array(PlatformFinding),
  /** Whether it is the platform's own site, rather than one of a customer's. */
  own: z.boolean(),
});
export type AddressReport = z.infer<typeof AddressReport>;

/** Longest host that is looked up: longer ones are no domain names (RFC 1035). */
const LONGEST = 253;

/** What is known of a page from its address alone; null for anything but http(s). Pure: nothing is requested. */
export function tellAddress(url: string): AddressReport | null {
  const site = siteOf(url);
  if (site === null || site.length > LONGEST) return null;
  const { href } = new URL(url);
  const platforms = identify(silentPage(href)).filter(({ role }) => role === 'host');
  return { site, url: href, platforms, own: platforms.some((platform) => isPlatformsOwn(platform, href)) };
}
