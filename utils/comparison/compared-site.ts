import * as z from 'zod/mini';
import { Localized } from '../evidence';
import { ClauseAnswer, LanguageRelation, Report } from '../report';
import { KeptSite, WhyKept } from './kept-site';

const short = z.string().check(z.maxLength(600));

/** An organisation in a row: its name, and its seat's ISO 3166-1 alpha-2 codes, space separated, where known. */
export const ComparedParty = z.object({ name: short, seat: z.optional(z.string().check(z.maxLength(60))) });
export type ComparedParty = z.infer<typeof ComparedParty>;

/**
 * One row of the comparison: what of a kept report stands side by side with others', the same fields and rules for every site. Everything is
 * observed, quoted or not found; words for it are the view's. The quotes behind an answer are in the report itself.
 */
export const ComparedSite = z.object({
  site: KeptSite.shape.site,
  /** Other hosts of the same site under which the citizen keeps notes or marks. */
  also: z.optional(z.array(Report.shape.site)),
  url: Report.shape.url,
  title: Report.shape.title,
  why: WhyKept,
  keptAt: z.string(),
  /** ISO 8601 instant at which the page was read. */
  readAt: z.string(),
  verdict: Report.shape.detection.shape.verdict,
  network: z.boolean(),
  /** Country of the campaign where its own pages or policy tell one by an address or an authority, ISO 3166-1 alpha-2. */
  country: z.optional(z.string().check(z.maxLength(2))),
  /** Who hosts it, by name, with the operator and its seat where known; `possible`: not certain. Empty: not found. */
  hosts: z.array(
    z.object({
      id: z.string(),
      name: short,
      operator: z.optional(short),
      seat: z.optional(z.string().check(z.maxLength(60))),
      possible: z.boolean(),
    }),
  ),
  /** BCP 47; null where it cannot be told. */
  pageLanguage: z.nullable(z.string()),
  policy: z.object({
    status: z.enum(['read', 'waiting', 'not-found', 'unreadable', 'not-allowed']),
    language: z.optional(z.nullable(z.string())),
    relation: z.optional(LanguageRelation),
    /** `site`, or the platform's name. */
    whose: z.optional(short),
    title: z.optional(z.string()),
    url: z.optional(z.string()),
    readAt: z.optional(z.string()),
    /** The day the policy says it is from: words as they stand there, and ISO 8601 where they could be read. */
    dated: z.optional(z.object({ said: z.string(), iso: z.optional(z.string()) })),
  }),
  /** Kinds of fields that forms ask for, in the order of a fixed list; ids of messages `field_kind_<id>`, once each. */
  fields: z.array(z.string().check(z.maxLength(40))),
  /** Special categories that forms ask about. */
  special: z.array(z.string().check(z.maxLength(40))),
  /** Who receives what is typed, by name where known, else by host; the site itself by its host. */
  sendsTo: z.array(ComparedParty),
  /** Organisations the page was seen to deal with. */
  observed: z.array(ComparedParty),
  /** Organisations the site's own texts or consent manager name. */
  declared: z.array(ComparedParty),
  /** Kinds of recipients that the policy names: details of the question on recipients, with their labels. */
  recipients: z.array(z.object({ id: z.string(), label: z.optional(Localized) })),
  /** What the policy answers to each question, by the question's id, in the questions' order; empty where none was read. */
  answers: z.array(z.object({ clause: ClauseAnswer.shape.clause, answer: ClauseAnswer.shape.answer })),
  /** Versions of its policy that the citizen kept. */
  keptVersions: z.optional(z.int()),
});
export type ComparedSite = z.infer<typeof ComparedSite>;

/** A question of the comparison: its label and group, once for all rows. */
export const ComparedQuestion = z.object({
  clause: ClauseAnswer.shape.clause,
  label: Localized,
  group: ClauseAnswer.shape.group,
});
export type ComparedQuestion = z.infer<typeof ComparedQuestion>;
