import * as z from 'zod/mini';
import { LIMITS } from './limits';

const text = (limit: number) => z.string().check(z.maxLength(limit));
const many = <T extends z.core.SomeType>(one: T, limit: number) => z.array(one).check(z.maxLength(limit));

/** Where on the page a link stands; `form` is inside or right beside a form, `banner` inside a consent dialog. */
export const Area = z.enum(['nav', 'header', 'footer', 'form', 'banner', 'body']);
export type Area = z.infer<typeof Area>;

export const PageLink = z.object({
  /** Absolute address, fragment kept. Only http(s). */
  url: text(LIMITS.url),
  text: text(LIMITS.linkText),
  rel: z.optional(text(LIMITS.mark)),
  className: z.optional(text(LIMITS.mark)),
  area: Area,
});
export type PageLink = z.infer<typeof PageLink>;

/** A choice that a question offers; `checked`: ticked before anyone touched it. */
export const FieldOption = z.object({ label: text(LIMITS.option), checked: z.optional(z.boolean()) });
export type FieldOption = z.infer<typeof FieldOption>;

/** A question asked by a form, never its answer. Boxes and radio buttons of one name are one question with `options`. */
export const FormField = z.object({
  type: text(40),
  name: text(LIMITS.mark),
  /** The page's words for it; of a box, the sentence beside it. */
  label: text(LIMITS.box),
  required: z.boolean(),
  /** A box that is ticked before anyone touched it. */
  checked: z.optional(z.boolean()),
  options: z.optional(many(FieldOption, LIMITS.options)),
  /** Words over the group that a box stands in. */
  under: z.optional(text(LIMITS.label)),
  /** Hidden from people and left for robots to fill in. */
  decoy: z.optional(z.boolean()),
});
export type FormField = z.infer<typeof FormField>;

/** A link in a form or right beside it. */
export const FormLink = z.object({
  url: text(LIMITS.url),
  text: text(LIMITS.linkText),
  near: z.enum(['inside', 'beside']),
});
export type FormLink = z.infer<typeof FormLink>;

export const PageForm = z.object({
  /** Absolute address its first button sends to; the page's own where a form posts without one; empty where that cannot be told. */
  action: text(LIMITS.url),
  method: text(10),
  id: z.optional(text(LIMITS.mark)),
  className: z.optional(text(LIMITS.mark)),
  fields: many(FormField, LIMITS.fields),
  /** Words on its submit button. */
  submit: text(LIMITS.linkText),
  /** Its place among the document's `<form>` elements, from 0; none where the fields stand in no form. */
  place: z.optional(z.number()),
  /** Further addresses that other buttons of it send to. */
  others: z.optional(many(text(LIMITS.url), LIMITS.formTargets)),
  /** What on the form says that a script sends it; empty where it names no address. None where it names one. */
  script: z.optional(text(LIMITS.mark)),
  /** Addresses named by the page's own script that handles this form. */
  scriptTargets: z.optional(many(text(LIMITS.url), LIMITS.formTargets)),
  /** What it is called: its legend, its name for screen readers, or the heading over it. */
  heading: z.optional(text(LIMITS.heading)),
  links: z.optional(many(FormLink, LIMITS.formLinks)),
  /** Steps it is asked in, where there are several. */
  steps: z.optional(z.number()),
  /** Address of the frame of the same site that it stands in. */
  frame: z.optional(text(LIMITS.url)),
});
export type PageForm = z.infer<typeof PageForm>;

export const PageAsset = z.object({
  kind: z.enum(['stylesheet', 'script', 'image', 'frame', 'media']),
  url: text(LIMITS.url),
  /** What a frame is called. */
  title: z.optional(text(LIMITS.linkText)),
});
export type PageAsset = z.infer<typeof PageAsset>;

/** A host that the page has contacted, and what made it: `script`, `img`, `fetch`, `beacon`… as the browser calls them. */
export const PageRequest = z.object({
  host: text(LIMITS.host),
  by: many(text(20), LIMITS.initiators),
});
export type PageRequest = z.infer<typeof PageRequest>;

/** What a page says about itself: plain, bounded, no judgement, no value anyone typed. White space is folded everywhere. */
export const PageFacts = z.object({
  url: text(LIMITS.url),
  title: text(LIMITS.title),
  htmlLang: z.optional(text(35)),
  /** `name`, `property` or `http-equiv`, lower case. */
  metas: many(z.object({ name: text(LIMITS.mark), content: text(LIMITS.meta) }), LIMITS.metas),
  /** `<link>` elements other than stylesheets: canonical, EditURI, alternate… */
  relations: many(
    z.object({ rel: text(LIMITS.mark), url: text(LIMITS.url), lang: z.optional(text(35)) }),
    LIMITS.relations,
  ),
  links: many(PageLink, LIMITS.links),
  buttons: many(text(LIMITS.linkText), LIMITS.buttons),
  headings: many(z.object({ level: z.number(), text: text(LIMITS.heading) }), LIMITS.headings),
  forms: many(PageForm, LIMITS.forms),
  assets: many(PageAsset, LIMITS.assets),
  /** Hosts the page has contacted so far, as the browser noted them; none for a saved page. */
  requests: z.optional(many(PageRequest, LIMITS.hosts)),
  /** Names of services that the page's consent manager lists; whether they were allowed is not read. */
  vendors: z.optional(many(text(LIMITS.mark), LIMITS.vendors)),
  /** How each inline script begins. */
  inlineScripts: many(text(LIMITS.inlineScript), LIMITS.inlineScripts),
  /** schema.org types of JSON-LD and microdata, OpenGraph stays in metas. */
  structuredTypes: many(text(LIMITS.mark), LIMITS.types),
  ids: many(text(LIMITS.mark), LIMITS.ids),
  /** Distinct class names; those of `<html>` and `<body>` come first. */
  classes: many(text(LIMITS.mark), LIMITS.classes),
  /** Visible text in document order, blocks on lines of their own, footer included. */
  text: text(LIMITS.text),
  /** Text of the last `<footer>` or contentinfo landmark. */
  footer: text(LIMITS.footer),
  /** Names of the limits that cut something off. */
  cut: many(text(LIMITS.mark), 40),
});
export type PageFacts = z.infer<typeof PageFacts>;

/** The part that costs next to nothing, read on every page; the gate decides on it. Texts and addresses as they are written. */
export interface Glance {
  url: string;
  title: string;
  /** Those few `<meta>` that the gate knows, by name. */
  metas: Record<string, string>;
  headings: string;
  /** Words of the page's first short links: its menu, mostly. */
  menu: string;
  /** Where links and forms lead and what is loaded. */
  addresses: string;
  /** How structured data begin. */
  structured: string;
  /** The first and the last words of the page: where a site says who speaks. */
  edges: string;
}
