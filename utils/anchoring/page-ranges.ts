import { askNode } from './ask-node';
import type { PageText, Piece } from './page-text';

/**
 * The stretch of a page's text as ranges of its document, one for each text node: no range can reach from one shadow root into another.
 * White space nodes are left out.
 */
export function rangesOf(page: PageText, start: number, end: number): Range[] {
  return piecesIn(page, start, end).flatMap((piece) => {
    const [from, to] = [Math.max(start, piece.start), Math.min(end, piece.start + piece.length)];
    if (from >= to || page.text.slice(from, to).trim() === '') return [];
    const range = newRange(piece.node);
    // A node may have become shorter since it was read.
    const within = (at: number) => Math.min(at - piece.start, piece.node.length);
    range.setStart(piece.node, within(from));
    range.setEnd(piece.node, within(to));
    return [range];
  });
}

function piecesIn({ pieces }: PageText, start: number, end: number): Piece[] {
  let [low, high] = [0, pieces.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    const piece = pieces[middle];
    if (piece && piece.start + piece.length <= start) low = middle + 1;
    else high = middle;
  }
  const inside = [];
  for (let at = low; at < pieces.length; at += 1) {
    const piece = pieces[at];
    if (!piece || piece.start >= end) break;
    inside.push(piece);
  }
  return inside;
}

/** A range of the document that a node stands in; a page may have named an element `createRange`. */
export function newRange(node: Text): Range {
  const document = node.ownerDocument;
  return askNode(document, 'createRange').call(document);
}
