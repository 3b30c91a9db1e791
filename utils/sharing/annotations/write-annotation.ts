import { MOTIVATION_OF, type Note } from '../../notes';
import { OWN } from './terms';
import { toUri } from './to-uri';

/** A note as a W3C Web Annotation, without `@context`: whatever holds it names that once. `author` wrote what names no creator. */
export function writeAnnotation(note: Note, author?: string) {
  const { id, site, target, body, kind, tags, about, line, creator = author, created, modified, deleted } = note;
  const bodies = [
    ...(body === '' ? [] : [textualBody(body, 'commenting')]),
    ...tags.map((tag) => textualBody(tag, 'tagging')),
  ];
  return {
    id: `urn:uuid:${id}`,
    type: 'Annotation',
    motivation: MOTIVATION_OF[kind],
    created,
    modified,
    ...(creator && { creator: { type: 'Person', name: creator } }),
    ...(bodies.length > 0 && { body: bodies }),
    target: writeTarget(target),
    [OWN.site]: site,
    [OWN.kind]: kind,
    ...(about && { [OWN.about]: about }),
    ...(line && { [OWN.line]: line }),
    ...(deleted && { [OWN.deleted]: deleted }),
  };
}

function textualBody(value: string, purpose: string) {
  return { type: 'TextualBody', value, format: 'text/plain', purpose };
}

/**
 * The page itself, or the words in it: selectors beside each other all select the same words, the quote finds them again, the place is a
 * hint. A specific resource without anything specific would be none.
 */
function writeTarget({ source, title, selector, position }: Note['target']) {
  const uri = toUri(source);
  const selectors = [selector, position].filter((it) => it !== undefined);
  return {
    ...(selectors.length > 0 ? { type: 'SpecificResource', source: uri, selector: selectors } : { id: uri }),
    ...(uri !== source && { [OWN.source]: source }),
    [OWN.title]: title,
  };
}
