import * as z from 'zod/mini';

const Instant = z.iso.datetime();

/** A day, or an instant with its offset from UTC: what ISO 8601 and XML Schema write. */
const DAY = /^\d{4}-\d{2}-\d{2}$/;
const OFFSET_INSTANT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d{1,12})?)?(Z|[+-]\d{2}:?\d{2})$/;

/**
 * An instant in UTC. One in UTC already stays as it is written; a bare day becomes its noon, which is that day nearly everywhere. What is
 * no date of the years 0 to 9999 is undefined: a date is never made up.
 */
export function readInstant(value: unknown): string | undefined {
  if (typeof value !== 'string') return undefined;
  if (Instant.safeParse(value).success) return value;
  if (!DAY.test(value) && !OFFSET_INSTANT.test(value)) return undefined;
  const date = new Date(DAY.test(value) ? `${value}T12:00:00Z` : value);
  if (Number.isNaN(date.getTime())) return undefined;
  const instant = date.toISOString();
  return Instant.safeParse(instant).success ? instant : undefined;
}
