import * as z from 'zod/mini';
import { Evidence, Fact } from '../evidence';

/**
 * How a platform stands to the page: it hosts it; it is the software the site runs on (no operator above the site); the page
 * sends visitors to it; the page loads something from it. A link is never hosting.
 */
export const PlatformRole = z.enum(['host', 'software', 'sends-to', 'loads-from']);
export type PlatformRole = z.infer<typeof PlatformRole>;

/** What the platform does for the site it is met on; what else it may do is not said here. */
export const Purpose = z.enum([
  'website',
  'supporters',
  'community',
  'participation',
  'donations',
  'petitions',
  'payment',
  'mailing',
  'messages',
  'forms',
  'events',
  'analytics',
  'advertising',
  'fonts',
  'video',
  'social',
  'comments',
  'consent',
  'security',
  'delivery',
  'hosting',
  'monitoring',
]);
export type Purpose = z.infer<typeof Purpose>;

const coded = <const T extends readonly [string, ...string[]]>(values: T) => z.extend(Fact, { value: z.enum(values) });

/** Whom its texts call the owner of the data of those who sign up: its customer (the campaign), itself, or both, each of its own copy. */
export const DataOwner = coded(['customer', 'platform', 'both', 'not stated']);
export type DataOwner = z.infer<typeof DataOwner>;

/** Who can take the data out again: the customer all of them, the person her own, both. */
export const DataExport = coded(['customer', 'person', 'both', 'none', 'not stated']);
export type DataExport = z.infer<typeof DataExport>;

/** What becomes of the data when the account ends: deleted, deleted after a time that is said, kept, or deleted without help in moving. */
export const OnClosure = coded(['deleted', 'deleted-later', 'kept', 'no-help', 'not stated']);
export type OnClosure = z.infer<typeof OnClosure>;

/** What the platform's own texts say, word for word. */
export const Statement = z.object({
  topic: z.enum(['decides', 'stores', 'owns', 'uses', 'leaves', 'closes', 'law']),
  exact: z.string().check(z.minLength(1), z.maxLength(600)),
  lang: z.string().check(z.maxLength(35)),
  /** The text it stands in, with its section: "Terms of Service, section 18". */
  source: z.string().check(z.maxLength(300)),
  url: z.string().check(z.maxLength(2048)),
  /** Day, month or year in which the text was read. */
  date: z.string().check(z.regex(/^\d{4}(-\d{2}(-\d{2})?)?$/)),
});
export type Statement = z.infer<typeof Statement>;

export const PlatformFinding = z.object({
  id: z.string().check(z.maxLength(60)),
  name: z.string().check(z.maxLength(120)),
  kind: z.enum(['host-platform', 'self-hosted-software', 'embedded-service', 'infrastructure', 'party-owned']),
  purpose: Purpose,
  role: PlatformRole,
  certainty: z.enum(['certain', 'likely', 'possible']),
  evidence: z.array(Evidence).check(z.minLength(1), z.maxLength(20)),
  /** The account that holds the data, as the page names it (NationBuilder's nation, Ning's network). */
  account: z.optional(z.string().check(z.maxLength(120))),
  /** Which of the platform's generations, where they can be told apart: "NING 2.0". */
  variant: z.optional(z.string().check(z.maxLength(60))),
  operator: z.optional(Fact),
  /** ISO 3166-1 alpha-2 codes of the operator's seat, space separated where several. */
  seat: z.optional(Fact),
  law: z.optional(Fact),
  /** ISO 3166-1 alpha-2 codes (or EU) of where the data are kept, space separated where several. */
  region: z.optional(Fact),
  /** Value: processor, controller, both, or “not stated” where its own texts were read and use neither word. */
  gdprRole: z.optional(Fact),
  dataOwner: z.optional(DataOwner),
  dataExport: z.optional(DataExport),
  onClosure: z.optional(OnClosure),
  /** BCP 47 languages of its own policy, space separated where several. */
  policyLanguages: z.optional(Fact),
  statements: z.array(Statement).check(z.maxLength(20)),
  /** Hosts that belong to the platform itself: a policy there is the platform's, not the campaign's. */
  hosts: z.array(z.string().check(z.maxLength(253))).check(z.maxLength(40)),
  termsUrl: z.optional(z.string().check(z.maxLength(2048))),
  privacyUrl: z.optional(z.string().check(z.maxLength(2048))),
});
export type PlatformFinding = z.infer<typeof PlatformFinding>;
