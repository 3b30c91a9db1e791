import type { Words } from '../../utils/evidence';
import { makeOnce } from './make-once';

type Locale = Pick<Words, 'locale'>;

const dateFormat = makeOnce((locale, options: Intl.DateTimeFormatOptions) => new Intl.DateTimeFormat(locale, options));

/** Precision of a date as it was written down; a bare year is never shown as its first of January. */
const SHAPES: [RegExp, Intl.DateTimeFormatOptions][] = [
  [/^\d{4}$/, { year: 'numeric', timeZone: 'UTC' }],
  [/^\d{4}-\d{2}$/, { year: 'numeric', month: 'short', timeZone: 'UTC' }],
  [/^\d{4}-\d{2}-\d{2}$/, { dateStyle: 'medium', timeZone: 'UTC' }],
];

/** The day of an ISO 8601 date or instant, as exact as it was given: "22 Nov 2026", "Nov 2026", "2026". */
export function day({ locale }: Locale, iso: string): string {
  const at = new Date(iso);
  if (Number.isNaN(at.getTime())) return iso;
  const shape = SHAPES.find(([pattern]) => pattern.test(iso))?.[1] ?? { dateStyle: 'medium' };
  return dateFormat(locale, shape).format(at);
}

/** Day and minute of an ISO 8601 instant, in the reader's time. */
export function moment({ locale }: Locale, iso: string): string {
  const at = new Date(iso);
  if (Number.isNaN(at.getTime())) return iso;
  return dateFormat(locale, { dateStyle: 'medium', timeStyle: 'short' }).format(at);
}
