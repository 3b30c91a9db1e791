import * as z from 'zod/mini';
import { Evidence, Fact, Quote } from '../evidence';
import { PlatformFinding } from '../platforms';

/** How the page deals with another organisation: it loads from its hosts, or sends to them what is typed or noted. */
export const ThirdPartyRole = z.enum(['loads-from', 'sends-to']);
export type ThirdPartyRole = z.infer<typeof ThirdPartyRole>;

/** Whether the site itself names an organisation: in the policy that was read (`quote`) or in its consent manager's list (`listed`). */
export const Named = z.discriminatedUnion('status', [
  z.object({
    status: z.literal('declared'),
    quote: z.optional(Quote),
    listed: z.optional(z.string().check(z.maxLength(80))),
  }),
  /** A policy was read, and its words do not name it. */
  z.object({ status: z.literal('not-found') }),
  /** No policy could be read. */
  z.object({ status: z.literal('not-checked') }),
]);
export type Named = z.infer<typeof Named>;

/** An organisation other than the site: observed, declared, or both. */
export const ThirdParty = z.object({
  /** Its operator where known, else the name its hosts are registered under. */
  name: z.string().check(z.minLength(1), z.maxLength(600)),
  /** Its services that were met, of those we know. */
  services: z
    .array(
      z.object({
        id: PlatformFinding.shape.id,
        name: PlatformFinding.shape.name,
        purpose: PlatformFinding.shape.purpose,
      }),
    )
    .check(z.maxLength(12)),
  operator: z.optional(Fact),
  /** ISO 3166-1 alpha-2 codes of the operator's seat, space separated where several. */
  seat: z.optional(Fact),
  /** Whether the page was seen to deal with it; what is only declared may be inactive here. */
  observed: z.boolean(),
  hosts: z.array(z.string().check(z.maxLength(253))).check(z.maxLength(20)),
  roles: z.array(ThirdPartyRole).check(z.maxLength(2)),
  evidence: z.array(Evidence).check(z.maxLength(8)),
  named: Named,
});
export type ThirdParty = z.infer<typeof ThirdParty>;
