import type { Note } from '../note';

/** What of a note can be found by its words. */
export interface NoteFields {
  id: string;
  body: string;
  quote: string;
  tags: string;
  site: string;
  title: string;
  about: string;
  line: string;
}

/** How much more a word says in one field than in the body. A tag was chosen for being found; a page's title was written by others. */
export const FIELD_WEIGHTS = {
  body: 1,
  quote: 0.9,
  tags: 3,
  site: 2,
  title: 1.2,
  about: 3,
  line: 0.6,
} as const satisfies Record<Exclude<keyof NoteFields, 'id'>, number>;

/** The note as a record of plain texts. */
export function noteFields({ id, body, target, tags, site, about, line }: Note): NoteFields {
  return {
    id,
    body,
    quote: target.selector?.exact ?? '',
    tags: tags.join('\n'),
    site,
    title: target.title,
    about: about ? Object.values(about).join('\n') : '',
    line: line ? [line.says, line.quote?.exact].join('\n') : '',
  };
}

/** Whether two notes are found by the same words. */
export function sameFields(before: NoteFields, after: NoteFields): boolean {
  return (
    before.body === after.body &&
    before.quote === after.quote &&
    before.tags === after.tags &&
    before.site === after.site &&
    before.title === after.title &&
    before.about === after.about &&
    before.line === after.line
  );
}
