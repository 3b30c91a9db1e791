import * as z from 'zod/mini';
import { Quote } from '../evidence';

/**
 * What a legal notice or footer declares. The role is the phrase's own; none of them means "controller", but for the two that the
 * page itself gives in the words of the GDPR in its language: `data-controller` and `data-processor`.
 */
export const ImprintRole = z.enum([
  'payer',
  'promoter',
  'on-behalf-of',
  'authoriser',
  'orderer',
  'maker',
  'finance-agent',
  'publisher',
  'press-responsible',
  'host',
  'provider',
  'data-controller',
  'data-processor',
]);
export type ImprintRole = z.infer<typeof ImprintRole>;

export const ImprintFinding = z.object({
  role: ImprintRole,
  /** The page's own word for the role: "Hébergeur", "Paid for by". */
  phrase: z.string().check(z.maxLength(120)),
  name: z.optional(z.string().check(z.maxLength(200))),
  /** Postal address printed with the name, lines joined by commas. */
  address: z.optional(z.string().check(z.maxLength(240))),
  /** E-mail address printed with the name, as the page writes it. */
  email: z.optional(z.string().check(z.maxLength(160))),
  /** A template nobody filled in: "à renseigner". */
  unfilled: z.optional(z.boolean()),
  /** ISO 3166-1 alpha-2 codes of the countries whose rules know the phrase. */
  countries: z.array(z.string()),
  /** How telling it is of electoral material: 3 nearly only there, 2 with an electoral word nearby, 1 on any site. */
  strength: z.number(),
  quote: Quote,
});
export type ImprintFinding = z.infer<typeof ImprintFinding>;
