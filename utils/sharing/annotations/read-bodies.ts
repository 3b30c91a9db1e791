import { TAG_LIMITS, Tag } from '../../notes';
import { isOfType, isThing, listOf, type Thing, textOf } from './fields';

/** Tags that are looked at; the work ends there. */
const LOOKED_AT = 10 * TAG_LIMITS.tags;

/** What an annotation says, and how it is tagged. */
export interface ReadBodies {
  body: string;
  tags: string[];
}

/**
 * Reads bodies of every shape: an address, a text, an object, several. Texts come one under the other; of a choice the first is read; text
 * that is HTML stays the characters it is. Tags are made to fit, and there are as many as a note may have.
 */
export function readBodies(annotation: Thing): ReadBodies {
  const bodies = listOf(annotation.body).map(firstChoice);
  const isTag = (body: unknown) =>
    isThing(body) &&
    (listOf(body.purpose).includes('tagging') || isOfType(body, 'oa:Tag') || isLoneTag(annotation, body));
  const texts = bodies.filter((body) => !isTag(body)).map(readText);
  const tags = bodies.filter(isTag).map(readText);
  return {
    body: [...texts, textOf(annotation.bodyValue), textOf(annotation.text)].filter(Boolean).join('\n\n'),
    tags: [...tags, ...listOf(annotation.tags)].slice(0, LOOKED_AT).flatMap(fitTag).slice(0, TAG_LIMITS.tags),
  };
}

/** A body without a purpose serves the annotation's own. */
function isLoneTag({ motivation }: Thing, body: Thing): boolean {
  return body.purpose === undefined && textOf(body.value) !== undefined && textOf(motivation) === 'tagging';
}

function firstChoice(body: unknown): unknown {
  return isThing(body) && isOfType(body, 'Choice') ? listOf(body.items)[0] : body;
}

function readText(body: unknown): string | undefined {
  if (!isThing(body)) return textOf(body);
  return textOf(body.value) ?? textOf(body.chars) ?? textOf(body.source) ?? textOf(body.id);
}

/** A tag that is one already stays letter by letter. */
function fitTag(text: unknown): string[] {
  if (typeof text !== 'string') return [];
  if (Tag.safeParse(text).success) return [text];
  const line = text
    .slice(0, 10 * TAG_LIMITS.chars)
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .trim();
  const fit = Array.from(line)
    .slice(0, TAG_LIMITS.chars / 2)
    .join('')
    .trim();
  return Tag.safeParse(fit).success ? [fit] : [];
}
