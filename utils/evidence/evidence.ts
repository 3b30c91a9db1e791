import * as z from 'zod/mini';

/** Where on the page or in its documents something was seen. Each has a word in every locale: `place_<name>`, "-" as "_". */
export const Place = z.enum([
  'address',
  'title',
  'meta',
  'stylesheet',
  'script',
  'inline-script',
  'image',
  'frame',
  'form',
  'field',
  'link',
  'button',
  'heading',
  'text',
  'footer',
  'markup',
  'structured-data',
  'policy',
  'legal-notice',
  'citizen',
]);
export type Place = z.infer<typeof Place>;

/** One thing seen: `saw` is the page's own (a host, a phrase, an address), never our paraphrase; at most 300 characters. */
export const Evidence = z.object({
  saw: z.string().check(z.minLength(1), z.maxLength(300)),
  where: Place,
});
export type Evidence = z.infer<typeof Evidence>;
