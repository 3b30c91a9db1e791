import * as z from 'zod/mini';
import { KeptSummary } from './kept-policy';
import { PolicyChanges } from './policy-changes';

const url = z.string().check(z.maxLength(2048));
/** Whether another version of this extension read the text that was kept: it may take the same page apart differently. */
const otherReader = z.boolean();

/**
 * The policy read in a tab beside what was kept of it; a union of the faces a view can show. `kept` is the newest version of its address;
 * where none is kept of that, the one of another address of the same site, and then `kept.url` differs from `url`.
 */
export const KeptHere = z.discriminatedUnion('status', [
  /** No policy was read here, or the window is private: there is nothing to keep. */
  z.object({ status: z.literal('none') }),
  z.object({ status: z.literal('not-kept'), url }),
  z.object({ status: z.literal('same'), url, kept: KeptSummary }),
  z.object({
    status: z.literal('changed'),
    url,
    kept: KeptSummary,
    /** When the text was read that differs. */
    readAt: z.string(),
    changes: PolicyChanges,
    otherReader,
  }),
  /** The text that was read is no longer at hand, or is older than the version kept. */
  z.object({ status: z.literal('not-compared'), url, kept: KeptSummary }),
]);
export type KeptHere = z.infer<typeof KeptHere>;

/** What a kept address answered when it was asked anew. */
export const Reread = z.discriminatedUnion('status', [
  z.object({
    status: z.literal('read'),
    readAt: z.string(),
    /** The version it was compared with. */
    kept: KeptSummary,
    changes: PolicyChanges,
    otherReader,
    /** Whether it was kept as a version of its own. */
    added: z.boolean(),
  }),
  z.object({ status: z.literal('not-allowed'), host: z.string() }),
  z.object({ status: z.literal('offline') }),
  /** `reason` is a message key `unreadable_<reason>`. */
  z.object({ status: z.literal('unreadable'), reason: z.string().check(z.maxLength(40)) }),
]);
export type Reread = z.infer<typeof Reread>;

/** Two kept versions side by side. */
export const KeptComparison = z.object({
  before: KeptSummary,
  after: KeptSummary,
  changes: PolicyChanges,
  /** Clauses that the older text answers otherwise by today's rules than on the day it was kept. */
  relearned: z.number(),
});
export type KeptComparison = z.infer<typeof KeptComparison>;
