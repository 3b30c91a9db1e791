import * as z from 'zod/mini';
import { Quote } from '../evidence';

/** Most addresses that are kept, and most versions of each. Beyond that keeping is refused in words; nothing is dropped in silence. */
export const KEPT_LIMITS = { policies: 200, versions: 20 } as const;

/** One passage of a kept text. A shape of its own: what lies on disk does not change with how policies are read. */
export const KeptPassage = z.object({
  kind: z.enum(['paragraph', 'item', 'row', 'heading']),
  text: z.string().check(z.maxLength(8_000)),
  heading: z.string().check(z.maxLength(300)),
  lead: z.optional(z.string().check(z.maxLength(300))),
  lang: z.optional(z.string().check(z.maxLength(35))),
});
export type KeptPassage = z.infer<typeof KeptPassage>;

/** The text of one version, as much of it as was read. It can be read again with the rules of a later day. */
export const KeptText = z.object({
  /** Where the text stood when it was read: a redirect may lead elsewhere than the address it is kept under. */
  url: z.string().check(z.maxLength(2048)),
  title: z.string().check(z.maxLength(300)),
  htmlLang: z.optional(z.string().check(z.maxLength(35))),
  passages: z.array(KeptPassage).check(z.maxLength(6_000)),
  /** Whether a limit cut something off. */
  cut: z.boolean(),
});
export type KeptText = z.infer<typeof KeptText>;

/** What a version answered to one clause on the day it was kept, by the rules of that day. */
export const KeptAnswer = z.object({
  clause: z.string().check(z.maxLength(60)),
  answer: z.enum(['yes', 'no', 'silent', 'not-checked']),
  quotes: z.array(Quote).check(z.maxLength(3)),
});
export type KeptAnswer = z.infer<typeof KeptAnswer>;

/** One version of a policy that the citizen kept; its text lies beside it. Instants are ISO 8601 in UTC. */
export const KeptPolicy = z.object({
  version: z.literal(1),
  id: z.string().check(z.regex(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/)),
  /** Key of the site on which she kept it, as `siteOf` gives it: a platform's policy stands elsewhere. */
  site: z.string().check(z.minLength(1), z.maxLength(253)),
  /** The address that its versions have in common, without fragment. */
  url: z.string().check(z.maxLength(2048), z.regex(/^https?:\/\/[^/]/i)),
  title: z.string().check(z.maxLength(300)),
  /** BCP 47; null where it could not be told. */
  language: z.nullable(z.string().check(z.maxLength(35))),
  /** When she kept it; later versions are kept later. */
  keptAt: z.iso.datetime(),
  /** When the text was read from its address. */
  readAt: z.iso.datetime(),
  /** When the same text was last read there. */
  seenAt: z.iso.datetime(),
  /** Version of this extension that read it: another one may cut a page into passages differently. */
  reader: z.string().check(z.maxLength(40)),
  answers: z.array(KeptAnswer).check(z.maxLength(60)),
});
export type KeptPolicy = z.infer<typeof KeptPolicy>;

/** A version whole, as it travels. */
export const KeptVersion = z.object({ policy: KeptPolicy, text: KeptText });
export type KeptVersion = z.infer<typeof KeptVersion>;

/** A kept version in a list: without its answers. */
export const KeptSummary = z.omit(KeptPolicy, { answers: true });
export type KeptSummary = z.infer<typeof KeptSummary>;

/** What is handed over to be kept. */
export type PolicyDraft = Pick<KeptPolicy, 'site' | 'url' | 'title' | 'language' | 'readAt' | 'reader' | 'answers'> & {
  text: KeptText;
};
