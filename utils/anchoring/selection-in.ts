import { askNode, isTextNode } from './ask-node';
import { newRange } from './page-ranges';
import type { PageText } from './page-text';

/** Where a selection begins and ends, in nodes; what a Range and a StaticRange have in common. */
type Ends = Pick<StaticRange, 'startContainer' | 'startOffset' | 'endContainer' | 'endOffset' | 'collapsed'>;

/** What browsers offer beyond the standard's older half: Chrome a selection for each shadow root, newer ones ranges that cross them. */
interface ComposedSelection {
  getComposedRanges?(options: { shadowRoots: ShadowRoot[] }): StaticRange[];
}
interface SelectingRoot {
  getSelection?(): Selection | null;
}

/** The places in a page's text between which words are selected, in open shadow roots too; null where none are. */
export function selectionIn(document: Document, page: PageText): { start: number; end: number } | null {
  for (const ends of selectedIn(document, page.shadows)) {
    const start = placeOf(page, ends.startContainer, ends.startOffset);
    const end = placeOf(page, ends.endContainer, ends.endOffset);
    if (end > start && page.text.slice(start, end).trim() !== '') return { start, end };
  }
  return null;
}

/** Every way of asking, the one that knows most first: an older browser says "nothing" of what is selected inside a shadow root. */
function* selectedIn(document: Document, shadowRoots: ShadowRoot[]): Iterable<Ends> {
  const selection = askNode(document, 'getSelection').call(document);
  if (!selection) return;
  const { getComposedRanges } = selection as ComposedSelection;
  if (getComposedRanges)
    yield* getComposedRanges.call(selection, { shadowRoots }).filter(({ collapsed }) => !collapsed);
  if (selection.rangeCount > 0 && !selection.isCollapsed) yield selection.getRangeAt(0);
  for (const root of shadowRoots) {
    const inside = (root as SelectingRoot).getSelection?.();
    if (inside && inside.rangeCount > 0 && !inside.isCollapsed) yield inside.getRangeAt(0);
  }
}

/** Where a point of the document stands in the text: in a text node at its character, elsewhere before the next words. */
function placeOf({ pieces, text }: PageText, container: Node, offset: number): number {
  if (isTextNode(container)) {
    const piece = pieces.find(({ node }) => node === container);
    if (piece) return piece.start + Math.min(offset, piece.length);
  }
  const point = pieces[0] && newRange(pieces[0].node);
  point?.setStart(container, offset);
  const tree = askNode(container, 'getRootNode').call(container);
  const next = pieces.find(({ node }) => {
    const seen = inTree(tree, node);
    return seen !== null && point !== undefined && point.comparePoint(seen, 0) >= 0;
  });
  return next?.start ?? text.length;
}

/** A node, or the host of the shadow root it stands in, so that it can be compared with what stands in another tree. */
function inTree(tree: Node, node: Node): Node | null {
  for (let seen: Node | null = node; seen !== null; ) {
    const root: Node = askNode(seen, 'getRootNode').call(seen);
    if (root === tree) return seen;
    seen = 'host' in root ? (root as ShadowRoot).host : null;
  }
  return null;
}
