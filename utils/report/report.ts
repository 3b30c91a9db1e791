import * as z from 'zod/mini';
import { Detection } from '../detection';
import { ImprintFinding } from '../imprint';
import { OwnershipNote } from '../ownership';
import { PlatformFinding } from '../platforms';
import { DocumentLink, LanguageFinding, PolicyReading } from '../policy';
import { FormSummary } from './form-summary';
import { ThirdParty } from './third-party';

/** What became of a document we wanted to read. `not-allowed`: the citizen has not allowed reading that host. */
export const DocumentOutcome = z.enum(['waiting', 'read', 'unreadable', 'not-allowed', 'offline']);
export type DocumentOutcome = z.infer<typeof DocumentOutcome>;

/** A document tried, in the order in which it was tried. */
export const TriedDocument = z.object({
  link: DocumentLink,
  outcome: DocumentOutcome,
  /** Why not, as a message key `unreadable_<reason>`: too-large, not-html, pdf, timeout, status, private-address, empty… */
  reason: z.optional(z.string().check(z.maxLength(40))),
  /** ISO 8601 instant at which it was read. */
  readAt: z.optional(z.string()),
});
export type TriedDocument = z.infer<typeof TriedDocument>;

/** How two languages relate, as a fact: `partly` where one document holds both, `unknown` where one cannot be told. */
export const LanguageRelation = z.enum(['same', 'different', 'partly', 'unknown']);
export type LanguageRelation = z.infer<typeof LanguageRelation>;

/** Whose text it is: the site's own, or the platform's named by id. */
const PolicyOwner = z.union([z.literal('site'), z.object({ platform: z.string() })]);

/** Another text of the site, written for some: what it says stands beside the policy, never in its place. */
export const OtherPolicy = z.object({
  whose: PolicyOwner,
  url: z.string().check(z.maxLength(2048)),
  title: z.string().check(z.maxLength(300)),
  /** Id of an audience, in words the message `audience_<id>`; `cookies` for a text on cookies, `general` where it does not say. */
  audience: z.string().check(z.maxLength(20)),
  readAt: z.string(),
  reading: PolicyReading,
});
export type OtherPolicy = z.infer<typeof OtherPolicy>;

/** All that was found out about one page. The message, the cached value, the export, and all that a view is given. */
export const Report = z.object({
  version: z.literal(1),
  /** Key of the site: host name without "www.", punycode. Two networks under one platform's domain are two sites. */
  site: z.string().check(z.minLength(1), z.maxLength(253)),
  url: z.string().check(z.maxLength(2048)),
  title: z.string().check(z.maxLength(300)),
  /** ISO 8601 instant at which the page was read. */
  readAt: z.string(),
  pageLanguage: LanguageFinding,
  detection: Detection,
  /** Host first, then software, then what it sends to and loads from. */
  platforms: z.array(PlatformFinding).check(z.maxLength(40)),
  imprint: z.array(ImprintFinding).check(z.maxLength(40)),
  forms: z.array(FormSummary).check(z.maxLength(20)),
  /** Other organisations the page deals with, those that receive what is typed first; then those it only declares. */
  thirdParties: z._default(z.array(ThirdParty).check(z.maxLength(60)), []),
  documents: z.array(TriedDocument).check(z.maxLength(12)),
  /** The policy as a whole: four answers, never a bare "no". */
  policy: z.discriminatedUnion('status', [
    z.object({
      status: z.literal('read'),
      whose: PolicyOwner,
      readAt: z.string(),
      reading: PolicyReading,
      /** Policy's language beside the page's. */
      relation: LanguageRelation,
      /** It stands in the legal notice: no document of its own was read. */
      document: z.optional(z.literal('legal-notice')),
      /** Whom it is written for, where it says so and no text for everybody was read; as in `also`. */
      audience: z.optional(z.string().check(z.maxLength(20))),
      /** Other texts of the site that were read. */
      also: z.optional(z.array(OtherPolicy).check(z.maxLength(2))),
    }),
    z.object({ status: z.literal('waiting') }),
    z.object({ status: z.literal('not-found') }),
    z.object({ status: z.literal('unreadable') }),
    z.object({ status: z.literal('not-allowed'), host: z.string() }),
  ]),
  ownership: z.array(OwnershipNote).check(z.maxLength(60)),
});
export type Report = z.infer<typeof Report>;
