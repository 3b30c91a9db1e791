import type { Note } from '../notes';
import { cutQueries } from './redaction/cut-queries';
import { cutTextFragments } from './redaction/cut-text-fragments';
import type { Redaction } from './redaction/redaction';
import { undatedAt } from './redaction/undated';

/** The day of the export, and how an id is made. */
interface RedactionFacts {
  now?: Date;
  newId?: () => string;
}

/** Notes with only what may leave in them; they stay notes, and every writer of this room takes them. */
export function redactNotes(
  notes: readonly Note[],
  redaction: Redaction,
  { now = new Date(), newId = () => crypto.randomUUID() }: RedactionFacts = {},
): Note[] {
  return notes.map((note) => {
    const parts = dropParts(note, redaction);
    const cut = redaction.queries ? parts : cutQueries(parts);
    const dated = redaction.dates ? cut : withoutDates(cut, undatedAt(now));
    return redaction.ids ? dated : { ...dated, id: newId() };
  });
}

function dropParts(note: Note, redaction: Redaction): Note {
  const { target, tags, about, line, creator, ...rest } = redaction.quotes ? note : cutTextFragments(note);
  const { source, title, selector, position } = target;
  return {
    ...rest,
    target: {
      source,
      title: redaction.titles ? title : '',
      ...(redaction.quotes && selector && { selector }),
      // A place in a text says nothing without the words that stood there.
      ...(redaction.quotes && redaction.positions && position && { position }),
    },
    tags: redaction.tags ? tags : [],
    ...(redaction.about && about && { about }),
    ...(redaction.lines && line && { line: redaction.quotes ? line : withoutQuote(line) }),
    ...(redaction.creators && creator && { creator }),
  };
}

function withoutQuote({ quote: _, ...line }: NonNullable<Note['line']>): NonNullable<Note['line']> {
  return line;
}

function withoutDates(note: Note, day: string): Note {
  const { line, deleted } = note;
  return {
    ...note,
    created: day,
    modified: day,
    ...(line && { line: { ...line, readAt: day } }),
    ...(deleted && { deleted: day }),
  };
}
