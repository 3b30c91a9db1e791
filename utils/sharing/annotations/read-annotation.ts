import type { NoteKind } from '../../notes';
import { siteOf } from '../../report';
import { cleanName } from '../import/clean-name';
import { isThing, type Thing, textOf } from './fields';
import { readBodies } from './read-bodies';
import { nameOf } from './read-creator';
import { readInstant } from './read-instant';
import { readTarget } from './read-target';
import { OWN } from './terms';
import { uuidOf } from './uuid-of';

const UUID = /^(?:urn:uuid:)?([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})$/i;

/** Others' motivations that mean what a kind of ours means; a bookmark of somebody else's is no promise. */
const KIND_OF: ReadonlyMap<string, NoteKind> = new Map([
  ['highlighting', 'quote'],
  ['questioning', 'question'],
]);

/**
 * A W3C Web Annotation as a note, not judged yet: ours comes back as it was; of others' what a note can keep is read, whatever shape it
 * has. An id that is no UUID becomes one that is always the same. `dated` stands in where it has no date of its own; where there is none
 * either, it is left open, and the note is refused: a date is never made up.
 */
export function readAnnotation(annotation: Thing, dated?: string): Thing {
  const target = readTarget(annotation);
  const source = textOf(target.source) ?? '';
  const { body, tags } = readBodies(annotation);
  const changed = annotation.modified ?? annotation.updated;
  const created = readInstant(annotation.created) ?? readInstant(changed) ?? readInstant(annotation.generated) ?? dated;
  const creator = readCreator(annotation);
  return {
    id: readId(annotation, [source, body, created]),
    site: textOf(annotation[OWN.site]) ?? siteOf(source) ?? '',
    target,
    body,
    kind: annotation[OWN.kind] ?? KIND_OF.get(textOf(annotation.motivation) ?? '') ?? 'note',
    tags,
    about: annotation[OWN.about],
    line: annotation[OWN.line],
    ...(creator && { creator }),
    created,
    modified: readInstant(changed) ?? created,
    deleted: annotation[OWN.deleted],
  };
}

function readId({ id, '@id': longId }: Thing, content: unknown[]): string {
  const name = textOf(id) ?? textOf(longId);
  if (name === undefined) return uuidOf(JSON.stringify(content));
  return UUID.exec(name)?.[1]?.toLowerCase() ?? uuidOf(name);
}

function readCreator({ creator, user_info: info, user }: Thing): string | undefined {
  const shown = isThing(info) ? textOf(info.display_name) : undefined;
  return cleanName(nameOf(creator) ?? shown ?? nameOf(user));
}
