import * as z from 'zod/mini';
import { Destination, Report } from '../report';

/** How the in-page sidebar stands in a tab. `off` shows nothing. */
export const SidebarState = z.enum(['open', 'tab', 'off']);
export type SidebarState = z.infer<typeof SidebarState>;

/** What a view may know of one tab; a union of the faces a view can show. */
export const TabReport = z.object({
  tabId: z.number(),
  /** Private window: nothing is stored from it. */
  incognito: z.boolean(),
  /** Key of the site, where the tab's address may be known. */
  site: z.optional(z.string()),
  /** The page in front. A report speaks of the site, from the page that showed most clearly what it is. */
  page: z.optional(z.object({ url: z.string(), title: z.string() })),
  state: z.discriminatedUnion('status', [
    /** Nobody has looked at this page yet (no permission to watch, or just loaded). */
    z.object({ status: z.literal('not-examined') }),
    /** A page no extension may read (browser pages, stores, files). */
    z.object({ status: z.literal('not-readable') }),
    z.object({ status: z.literal('examining') }),
    z.object({ status: z.literal('failed'), reason: z.string() }),
    z.object({ status: z.literal('ready'), report: Report }),
  ]),
  /** The citizen's own word on this site, where she gave one. */
  override: z.optional(z.enum(['campaign', 'other'])),
  sidebar: SidebarState,
  /** Where the form sends that the reader has gone to on the page. */
  focused: z.optional(Destination),
  /** The citizen asked from the page's menu to note the words she selected; `getSelection` hands them over, once. */
  noting: z.optional(z.boolean()),
  /** Whether watching for campaign sites is allowed. */
  watching: z.boolean(),
});
export type TabReport = z.infer<typeof TabReport>;

export const Settings = z.object({
  /** On a campaign site: open by itself on the first visit, only the narrow tab, or nothing. */
  sidebar: SidebarState,
  /** Width of the open sidebar in a page, in CSS pixels. */
  sidebarWidth: z.int().check(z.gte(280), z.lte(600)),
  /** Where the narrow tab stands at the page's edge: 0 at the top, 1 at the bottom. */
  tabAt: z.number().check(z.gte(0), z.lte(1)),
  /** Language of the interface; `auto` follows the browser. */
  locale: z.string().check(z.maxLength(35)),
  /** Mark the citizen's quotes in the page. Off by default: the page can see it. */
  highlights: z.boolean(),
  /** Save a backup file each week when the notes are opened. */
  weeklyBackup: z.boolean(),
  /** The name put under what she shares; empty: none. */
  author: z.string().check(z.maxLength(200), z.regex(/^[^\p{Cc}]*$/u)),
  /** Address of the page that opens shared links, for those without the extension; empty: none. */
  viewer: z.string().check(z.maxLength(500), z.regex(/^(https?:\/\/[^/\s#][^\s#]*)?$/i)),
  /** Host of her Mastodon server; empty: not said. */
  mastodon: z.string().check(z.maxLength(253), z.regex(/^[a-z0-9.-]*$/i)),
});
export type Settings = z.infer<typeof Settings>;
