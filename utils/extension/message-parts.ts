import * as z from 'zod/mini';

/** Longest address that travels in a message, and longest key of a site, which may be an address. */
const LONGEST = 2_048;

/** Of a tab; without `tabId` a frame's own tab, a view's active tab. */
export const tab = z.object({ tabId: z.optional(z.int().check(z.gte(0), z.lte(0x7fff_ffff))) });

export const site = z.string().check(z.maxLength(LONGEST));
export const address = z.string().check(z.maxLength(LONGEST));
