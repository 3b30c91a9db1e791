import * as z from 'zod/mini';
import { Evidence } from '../evidence';
import { FormField } from '../facts';

const host = z.string().check(z.maxLength(253));

/** What a form is for, as its words say: `other` where none of them tells. */
export const FormKind = z.enum([
  'donation',
  'membership',
  'petition',
  'sign-up',
  'contact',
  'login',
  'search',
  'other',
]);
export type FormKind = z.infer<typeof FormKind>;

/** Special categories of personal data (GDPR Art. 9), those that campaigns ask about told apart; each is a file of `form-questions/`. */
export const SpecialCategory = z.enum([
  'vote',
  'opinion',
  'party',
  'union',
  'religion',
  'health',
  'ethnicity',
  'sexuality',
]);
export type SpecialCategory = z.infer<typeof SpecialCategory>;

/** A question about a special category; `words` are the form's own. */
export const SpecialQuestion = z.object({
  category: SpecialCategory,
  words: z.string().check(z.minLength(1), z.maxLength(600)),
});
export type SpecialQuestion = z.infer<typeof SpecialQuestion>;

/** A box by which a visitor agrees to something, its sentence word for word. */
export const ConsentBox = z.object({
  words: z.string().check(z.minLength(1), z.maxLength(600)),
  /** Words over the group it stands in, where its own are few. */
  under: z.optional(z.string().check(z.maxLength(600))),
  /** Ticked before anyone touched it. */
  ticked: z.boolean(),
  required: z.boolean(),
});
export type ConsentBox = z.infer<typeof ConsentBox>;

/** How far a form is from a link to a privacy policy: in it, right beside it, elsewhere on the page; or none was found on the page. */
export const PolicyLink = z.enum(['inside', 'beside', 'page', 'none']);
export type PolicyLink = z.infer<typeof PolicyLink>;

/** Where a form sends what is typed, and what it asks: never what anyone answered. */
export const FormSummary = z.object({
  kind: FormKind,
  /** The page's words that told the kind. */
  why: z.array(Evidence).check(z.maxLength(4)),
  /** Host that receives; empty where a script sends it and this cannot be told before sending. */
  host,
  /** Further hosts that other buttons of it send to. */
  alsoTo: z.array(host).check(z.maxLength(6)),
  /** Of a form that a script sends: hosts that the page's own script names as where to. */
  scriptHosts: z.array(host).check(z.maxLength(6)),
  method: z.string().check(z.maxLength(10)),
  /** Host of the frame it stands in; without fields where the browser does not let one page look into another's. */
  frame: z.optional(host),
  /** Its place among the page's `<form>` elements, from 0; none where the fields stand in no form, or in a frame. */
  place: z.optional(z.number()),
  heading: z.optional(z.string().check(z.maxLength(200))),
  fields: z.array(FormField).check(z.maxLength(60)),
  /** Steps it is asked in, where there are several. */
  steps: z.optional(z.number()),
  submit: z.string().check(z.maxLength(160)),
  special: z.array(SpecialQuestion).check(z.maxLength(20)),
  consents: z.array(ConsentBox).check(z.maxLength(20)),
  policyLink: PolicyLink,
});
export type FormSummary = z.infer<typeof FormSummary>;
