import * as z from 'zod/mini';

/** An address of the web: views link to it, and an imported file could name anything. */
export const WebAddress = z.string().check(z.maxLength(2048), z.regex(/^https?:\/\/[^/]/i));

/**
 * A line of a report that a note speaks of, frozen as it was shown on a day: what the report says later does not change it.
 * `id` names the line ("policy.retention", "host", "ownership.told"), `lang` is the language `says` is written in (BCP 47).
 */
export const ReportLine = z.object({
  id: z.string().check(z.regex(/^[a-z0-9][a-z0-9.-]{0,79}$/)),
  says: z.string().check(z.minLength(1), z.maxLength(2_000)),
  lang: z.string().check(z.regex(/^[A-Za-z0-9-]{1,35}$/)),
  /** The words it rests on, and where they stood. */
  quote: z.optional(z.object({ exact: z.string().check(z.minLength(1), z.maxLength(1_000)), url: WebAddress })),
  /** When the page or policy was read. */
  readAt: z.iso.datetime(),
});
export type ReportLine = z.infer<typeof ReportLine>;
