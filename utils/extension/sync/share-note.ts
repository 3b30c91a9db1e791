import { NOTE_LIMIT, Note, type SharedBeside, TAG_LIMITS } from '../../notes';
import type { Json, SharedObject } from '../../sync';
import { asFields } from './share-fields';
import { asText, besideFor, type People, shownAs, whoseOf } from './whose';

/** A note as a space knows it. */
export function shareNote(people: People, note: Note, beside?: SharedBeside): SharedObject {
  const { id, creator, ...said } = note;
  const { by, from } = whoseOf(people, beside, creator);
  return { kind: 'note', id, fields: asFields({ ...said, by, creator: from }) };
}

/** A note that came from a space, with what stands beside it; undefined where it is no note that could be kept. */
export function noteFrom(people: People, { id, fields }: SharedObject): { note: Note; by?: string } | undefined {
  const { by, creator, ...said } = fields;
  const whose = { ...named('by', by), ...named('from', creator) };
  const shown = shownAs(people, whose);
  const whole = {
    ...said,
    id,
    body: cut(said.body),
    tags: few(said.tags),
    ...(shown !== undefined && { creator: shown }),
  };
  const note = Note.safeParse(whole).data;
  return note && { note, ...besideFor(people, whose) };
}

function named<K extends string>(key: K, value: Json | undefined): { [name in K]?: string } {
  const text = asText(value);
  return (text === undefined ? {} : { [key]: text }) as { [name in K]?: string };
}

/** Two long notes brought together may be longer than a note can be; what is cut off stands in the history of each. */
function cut(body: Json | undefined): Json | undefined {
  if (typeof body !== 'string' || body.length <= NOTE_LIMIT) return body;
  return body.slice(0, NOTE_LIMIT).toWellFormed();
}

function few(tags: Json | undefined): Json | undefined {
  return Array.isArray(tags) ? tags.slice(0, TAG_LIMITS.tags) : tags;
}
