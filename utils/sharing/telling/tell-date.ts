/** A date is told as exactly as it is known: a bare year is never shown as its first of January. */
const SHAPES: [RegExp, Intl.DateTimeFormatOptions][] = [
  [/^\d{4}$/, { year: 'numeric', timeZone: 'UTC' }],
  [/^\d{4}-\d{2}$/, { year: 'numeric', month: 'long', timeZone: 'UTC' }],
  [/^\d{4}-\d{2}-\d{2}$/, { dateStyle: 'long', timeZone: 'UTC' }],
];

/** The day of an ISO 8601 date or instant, an instant's in the reader's own time zone. What is no date stays as it is. */
export function tellDate(iso: string, locale: string): string {
  const date = new Date(iso);
  if (Number.isNaN(date.getTime())) return iso;
  const shape = SHAPES.find(([pattern]) => pattern.test(iso))?.[1] ?? { dateStyle: 'long' };
  return new Intl.DateTimeFormat(locale, shape).format(date);
}
