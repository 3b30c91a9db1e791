import type { DiffPart } from '../../utils/changes';

/** Characters of unchanged text shown on either side of a change. */
const AROUND = 80;

/** Long stretches that did not change are cut to their ends, at a space: what changed is what is read. */
export function shortenSame(parts: DiffPart[]): DiffPart[] {
  return parts.map((part, place) => {
    const { kind, text } = part;
    if (kind !== 'same' || parts.length === 1) return part;
    const first = place === 0;
    const last = place === parts.length - 1;
    const head = first ? '' : text.slice(0, cutBefore(text, AROUND));
    const tail = last ? '' : text.slice(cutAfter(text, text.length - AROUND));
    return head.length + tail.length + 3 < text.length ? { kind, text: `${head} … ${tail}` } : part;
  });
}

/** The last space before a place, or the place itself where words are longer than that. */
function cutBefore(text: string, place: number): number {
  const space = text.lastIndexOf(' ', place);
  return space > place / 2 ? space : outOfPair(text, place);
}

function cutAfter(text: string, place: number): number {
  const space = text.indexOf(' ', Math.max(0, place));
  return space >= 0 && space < place + AROUND / 2 ? space + 1 : outOfPair(text, Math.max(0, place));
}

/** A character outside the basic plane is two halves; a place between them moves in front of both. */
function outOfPair(text: string, place: number): number {
  return /^[\uD800-\uDBFF][\uDC00-\uDFFF]/.test(text.slice(place - 1, place + 1)) ? place - 1 : place;
}
