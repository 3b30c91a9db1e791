/** A day: what a server asks beyond that is taken as a day. */
const LONGEST = 86_400;

/** Seconds that a `Retry-After` header asks for, as a number or as a date (RFC 9110, 10.2.3); undefined where it says nothing of use. */
export function retryAfter(header: string | null, now: number): number | undefined {
  const text = header?.trim() ?? '';
  if (/^\d{1,9}$/.test(text)) return Math.min(Number(text), LONGEST);
  const at = Date.parse(text);
  // A bare word or number that some engines take for a date is none.
  if (!text.endsWith('GMT') || Number.isNaN(at)) return undefined;
  return Math.min(Math.max(0, Math.ceil((at - now) / 1_000)), LONGEST);
}
