import type { Words } from '../../evidence';
import type { Note } from '../../notes';
import { isUndated } from '../redaction/undated';
import { type Block, heading, line, list } from './block';
import { quoteAddress } from './quote-address';
import { tellDate } from './tell-date';
import { tellList } from './tell-names';

/** Fields of whom a note is about, in the order they are told. */
const ABOUT = ['candidate', 'list', 'party', 'election'] as const;

/**
 * A note: the page it is about, opening at the words it speaks of; those words; the report's line; its own words; its kind, whom it is about,
 * its tags, who wrote it, and when.
 */
export function tellNote(note: Note, words: Words, level: 1 | 2 | 3): Block[] {
  const { site, target, body } = note;
  const { source, title, selector } = target;
  return [
    heading(level, title.trim() || site),
    line({ link: selector ? quoteAddress(source, selector.exact) : source }),
    ...(selector ? [{ is: 'quote', exact: selector.exact } as const] : []),
    ...tellLine(note, words),
    { is: 'own', text: body },
    list(tellFields(note, words)),
    ...tellDates(note, words),
  ];
}

function tellLine(note: Note, words: Words): Block[] {
  if (!note.line) return [];
  const { says, quote, readAt } = note.line;
  const dated = isUndated(note) ? 'no' : 'yes';
  return [
    line(words('share_note_line', { says, dated, date: tellDate(readAt, words.locale) })),
    ...(quote ? [{ is: 'quote', ...quote } as const] : []),
  ];
}

function tellFields({ kind, about, tags, creator }: Note, words: Words): string[] {
  const field = (label: string, value: string) => words('share_note_field', { label, value });
  return [
    ...(kind === 'note' ? [] : [field(words('notes_kind'), words(`notes_kind_${kind}`))]),
    ...ABOUT.flatMap((name) => {
      const value = about?.[name];
      return value ? [field(words(`notes_about_${name}`), value)] : [];
    }),
    ...(tags.length > 0 ? [field(words('share_note_tags'), tellList(tags, words.locale))] : []),
    ...(creator ? [field(words('share_note_creator'), creator)] : []),
  ];
}

/** Nothing where the dates were left out before the note was handed on. */
function tellDates(note: Note, words: Words): Block[] {
  if (isUndated(note)) return [];
  const [began, changed] = [tellDate(note.created, words.locale), tellDate(note.modified, words.locale)];
  return [
    line(began === changed ? words('share_written', { began }) : words('share_written_changed', { began, changed })),
  ];
}
