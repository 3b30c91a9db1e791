import * as z from 'zod/mini';
import { KeptComparison, KeptHere, KeptPolicy, KeptSummary, KeptVersion, Reread } from '../changes';
import { PolicyText } from '../report';
import { comparisonContract } from './comparison-contract';
import { linkContract } from './link-contract';
import { address, site, tab } from './message-parts';
import { noteContract } from './note-contract';
import { PolicyChoice } from './policy-choices';
import { syncContract } from './sync-contract';
import { Settings, SidebarState, TabReport } from './tab-report';

/** Kept versions in one message: each holds a whole policy. */
const PIECE = 10;

/**
 * Who may send a message. `page`: our content script in a page. `frame`: the in-page sidebar, which knows its own tab only.
 * `view`: popup, native panel, dashboard, options, welcome: extension pages that no page can frame. A view may send all that a
 * frame may.
 */
export type Sender = 'page' | 'frame' | 'view';

/** Thrown work comes back as this: `reason` is a message key `error_<reason>`. */
export const Failure = z.object({ failed: z.literal(true), reason: z.string() });
export type Failure = z.infer<typeof Failure>;

/** Every message: who may send it, what it carries, what it answers. Parsed at the border by the background, trusted inside. */
export const messages = {
  /** The detector's gate let this page through: it is worth reading. */
  pageSeen: { from: 'page', payload: z.object({ url: address }), answer: z.void() },
  /** The reader has gone to a form, by its place among the page's forms (-1: fields in no form), or has left it (null). */
  formFocused: {
    from: 'page',
    payload: z.object({ place: z.nullable(z.int().check(z.gte(-1), z.lte(10_000))) }),
    answer: z.void(),
  },
  /** The frame's host script asks how it should stand now. */
  frameState: {
    from: 'page',
    payload: z.object({}),
    answer: z.object({ state: SidebarState, token: z.string(), width: z.number(), tabAt: z.number() }),
  },

  /** The report of a tab; without `tabId` a frame's own tab, a view's active tab. */
  getReport: { from: 'frame', payload: tab, answer: TabReport },
  /** Open, collapse or close the in-page sidebar; remembered for the site. */
  setSidebar: { from: 'frame', payload: z.extend(tab, { state: SidebarState }), answer: z.void() },
  /** How wide the open sidebar stands in pages, and how high its narrow tab; the only settings that a frame may change. */
  placeSidebar: {
    from: 'frame',
    payload: z.object({
      width: z.optional(Settings.shape.sidebarWidth),
      tabAt: z.optional(Settings.shape.tabAt),
    }),
    answer: z.void(),
  },
  /**
   * The citizen's word: this is a campaign site, or is not one; null takes the word back. It holds for the whole site that `site` is a
   * host of. A frame speaks of its own tab's site only.
   */
  setOverride: {
    from: 'frame',
    payload: z.extend(tab, { site, verdict: z.nullable(z.enum(['campaign', 'other'])) }),
    answer: z.void(),
  },
  /** Links of the tab's page that its privacy policy could be, those of its footer first; at most 40. */
  policyChoices: { from: 'frame', payload: tab, answer: z.array(PolicyChoice) },
  /**
   * The citizen's word: this is the site's privacy policy; null takes the word back. It is read at once, and first on later visits. The
   * tab must show the site.
   */
  pointAtPolicy: {
    from: 'frame',
    payload: z.extend(tab, { site, url: z.nullable(address) }),
    answer: TabReport,
  },
  /** Opens the policy of a tab as it was read, in a page of ours, at the words that answer `clause`. */
  openReader: {
    from: 'frame',
    payload: z.extend(tab, { clause: z.optional(z.string().check(z.maxLength(60))) }),
    answer: z.void(),
  },
  /**
   * Open a full extension page from the frame, where a page cannot cover it; of the dashboard, one of its views. `share` shows what of
   * `site` can be shared, with the report of the asker's tab.
   */
  openPage: {
    from: 'frame',
    payload: z.extend(tab, {
      page: z.enum(['dashboard', 'options', 'welcome']),
      site: z.optional(site),
      view: z.optional(z.enum(['notes', 'share', 'transfer', 'directory'])),
    }),
    answer: z.void(),
  },

  /**
   * Look at the page now, whatever the gate says. Answers with the first report; what its documents say follows as a change. `anyway`
   * reads them even where nothing looks like a campaign.
   */
  examine: { from: 'view', payload: z.extend(tab, { anyway: z.optional(z.boolean()) }), answer: TabReport },
  /** The text of the policy that a tab's report speaks of, as it was read; null where it is no longer held. */
  policyText: { from: 'view', payload: tab, answer: z.object({ text: z.nullable(PolicyText) }) },
  /** Keeps the policy that was read in a tab, as it is now; never from a private window. Answers once it is on disk. */
  keepPolicy: { from: 'frame', payload: tab, answer: KeptHere },
  /** The policy read in a tab beside what was kept of it. Nothing is requested for it. */
  policyChanges: { from: 'frame', payload: tab, answer: KeptHere },
  /** Every version of every kept policy, oldest first, and how many records cannot be read. */
  keptPolicies: {
    from: 'view',
    payload: z.object({}),
    answer: z.object({ policies: z.array(KeptSummary), unreadable: z.number() }),
  },
  /** Kept versions with their texts, by id after `after`, for a backup; `next` where there are more. What cannot be read is left out. */
  keptVersions: {
    from: 'view',
    payload: z.object({ after: z.optional(KeptPolicy.shape.id), limit: z.int().check(z.gte(1), z.lte(PIECE)) }),
    answer: z.object({ versions: z.array(KeptVersion), next: z.optional(z.string()) }),
  },
  /** Keeps versions of a backup as they are, each once. `added`: ids that were not here; `full`: how many there was no room for. */
  addVersions: {
    from: 'view',
    payload: z.object({ versions: z.array(KeptVersion).check(z.maxLength(PIECE)) }),
    answer: z.object({ added: z.array(z.string()), full: z.number() }),
  },
  /** Two kept versions, read again with today's rules. */
  compareKept: {
    from: 'view',
    payload: z.object({ before: KeptPolicy.shape.id, after: KeptPolicy.shape.id }),
    answer: KeptComparison,
  },
  /** Asks a kept address anew, at most once an hour, and compares; with `keep`, what it says is kept as its next version. */
  rereadPolicy: {
    from: 'view',
    payload: z.object({ url: KeptPolicy.shape.url, keep: z.optional(z.boolean()) }),
    answer: Reread,
  },
  /** Deletes kept versions for good. */
  forgetPolicy: {
    from: 'view',
    payload: z.object({ ids: z.array(KeptPolicy.shape.id).check(z.maxLength(50)) }),
    answer: z.void(),
  },

  ...noteContract,
  ...comparisonContract,
  ...linkContract,
  ...syncContract,

  getSettings: { from: 'frame', payload: z.object({}), answer: Settings },
  /** Deletes all that is stored here and starts the extension anew; the asker's page is closed by that, so that no answer may come. */
  deleteEverything: { from: 'view', payload: z.object({}), answer: z.void() },
  setSettings: { from: 'view', payload: z.object({ settings: z.partial(Settings) }), answer: Settings },
} as const satisfies Record<string, { from: Sender; payload: z.core.$ZodType; answer: z.core.$ZodType }>;

export type Messages = typeof messages;
export type MessageName = keyof Messages;
export type Payload<N extends MessageName> = z.infer<Messages[N]['payload']>;
export type Answer<N extends MessageName> = z.infer<Messages[N]['answer']>;

/** Where in `storage.session` the last change is written down. */
export const CHANGED_KEY = 'changed';

/** Told to every open view when something changed; carries no content, the view asks again. */
export const Changed = z.object({
  /** `section`: nothing changed, the keyboard asks for the next section of what a tab's view shows. */
  changed: z.enum([
    'notes',
    'report',
    'settings',
    'policies',
    'directory',
    'views',
    'safety',
    'section',
    'sites',
    'sync',
  ]),
  tabId: z.optional(z.number()),
});
export type Changed = z.infer<typeof Changed>;
