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
  /** Language of the interface; `auto` follows the browser. */
  locale: z.string().check(z.maxLength(35)),
});
export type Settings = z.infer<typeof Settings>;
