import type { Note } from '../../notes';

/**
 * A note whose dates were left out still needs some to be a note: the midnight (UTC) that began the day on which it was handed on. That is
 * true, tells nothing of the citizen's days, and is how such a note is known again: texts made for reading then name no date at all.
 */
export function undatedAt(now: Date): string {
  return `${now.toISOString().slice(0, 10)}T00:00:00.000Z`;
}

/** Whether the dates of a note were left out. Written by hand, a note would have to begin and end in that very millisecond. */
export function isUndated({ created, modified }: Pick<Note, 'created' | 'modified'>): boolean {
  return created === modified && created.endsWith('T00:00:00.000Z');
}
