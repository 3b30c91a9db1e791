/** The last instant that the schema can write. */
const END = Date.parse('9999-12-31T23:59:59.999Z');

/** The latest of instants, as the schema writes them. */
export function latest(now: Date, ...instants: string[]): string {
  return new Date(Math.min(END, Math.max(now.getTime(), ...instants.map(Date.parse)))).toISOString();
}

/**
 * The instant of a change of what was last changed at `before`: now, or, where the clock says that this is not later, just after it. So
 * `modified` tells every two states of a note apart, and their order holds whatever the clock does.
 */
export function nextInstant(now: Date, before: string): string {
  const earliest = Date.parse(before) + 1;
  return earliest > END ? hairLater(before) : new Date(Math.max(now.getTime(), earliest)).toISOString();
}

/** The same millisecond, told apart from it: files may write instants as finely as they like. */
export function hairLater(instant: string): string {
  return instant.includes('.') ? instant.replace(/Z$/, '1Z') : instant.replace(/Z$/, '.0001Z');
}

/** Newest first; compared as instants: an imported file may write them to the second or to the nanosecond. */
export function newestFirst<T extends { id: string; modified: string }>(notes: T[]): T[] {
  return notes.sort(
    (a, b) =>
      millisecond(b.modified) - millisecond(a.modified) ||
      compare(withinMillisecond(b.modified), withinMillisecond(a.modified)) ||
      compare(a.id, b.id),
  );
}

/** What is no instant comes first of all: a sorting must not fall apart over it. */
const millisecond = (instant: string) => Date.parse(instant) || 0;

/** Of instants in one millisecond, longer digits are later: the letter at the end would sort them the other way round. */
const withinMillisecond = (instant: string) => instant.replace(/Z$/, '');

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
