import type { Words } from '../../utils/evidence';
import type { Note } from '../../utils/notes';
import type { Report } from '../../utils/report';
import { type Redaction, redactNotes } from '../../utils/sharing';
import type { PayloadRequest } from './payload';
import { redactReport } from './redact-report';
import type { Shared } from './ways';

/** What stays behind stays out of what everything else is made of. */
export interface Leaving {
  notes: Note[];
  report?: Report;
  /** The site's key, or what else names the whole. */
  site: string;
  title: string;
  facts: { exportedAt: string; author?: string };
  day: string;
  words: Words;
}

/** Takes out what is not ticked, before anything is written. */
export function leavingOf({ shared, ticks, author, at }: PayloadRequest, words: Words): Leaving {
  const day = at.slice(0, 10);
  const report = ticks.report && shared.report ? redactReport(shared.report, ticks.notes) : undefined;
  const title = titleOf(shared, ticks.notes, words);
  return {
    notes: redactNotes(shared.notes, ticks.notes, { now: new Date(at) }),
    report,
    site: shared.site ?? title,
    title,
    facts: {
      // Whoever gets it knows the day; the minute is a date of hers like any other.
      exportedAt: ticks.notes.dates ? at : `${day}T00:00:00.000Z`,
      author: (ticks.name && author.trim()) || undefined,
    },
    day,
    words,
  };
}

/** A title may be that of a page, and then stays behind with it. */
function titleOf({ title, site, notes }: Shared, { titles }: Redaction, words: Words): string {
  const told = !titles && notes.some(({ target }) => target.title !== '' && title.includes(target.title));
  return told ? (site ?? words('share_notes')) : title;
}
