import { askNode, isElement, isTextNode } from './ask-node';
import { holdsText, openShadow, shownChildren } from './shown-children';

/** A text node, and where its words begin in the page's text. */
export interface Piece {
  node: Text;
  start: number;
  length: number;
}

/** The text of a page as a reader sees it, and where it comes from. */
export interface PageText {
  text: string;
  /** In the order of the text. */
  pieces: Piece[];
  /** Open shadow roots come by on the way. */
  shadows: ShadowRoot[];
  /** Whether a limit cut something off. */
  cut: boolean;
}

/** More of a page than any that is read: 400 printed pages, and what a tree of them is made of. */
export const PAGE_LIMITS = { chars: 1_000_000, nodes: 200_000, depth: 2_000 } as const;

/** Elements that stand on lines of their own. What stands beside each other in cells and buttons is told apart, too. */
const BLOCKS = new Set(
  (
    'address article aside blockquote body br button caption center dd details dialog dir div dl dt fieldset figcaption ' +
    'figure footer form frameset h1 h2 h3 h4 h5 h6 header hr html label legend li main menu nav ol option p pre search ' +
    'section summary table tbody td tfoot th thead tr ul'
  ).split(' '),
);

/**
 * The words under an element in the order in which they are shown, white space as it stands, a line break where a block begins or ends.
 * Nothing is asked of layout or style, and nothing is changed.
 */
export function textOf(root: Element): PageText {
  const page: PageText = { text: '', pieces: [], shadows: [], cut: false };
  const parts: string[] = [];
  let length = 0;
  let apart = false;
  let nodes = 0;

  const take = (node: Text) => {
    const whole = askNode(node, 'data');
    const data = whole.slice(0, Math.max(0, PAGE_LIMITS.chars - length));
    page.cut = data.length < whole.length;
    if (data === '') return;
    if (apart && length > 0) {
      parts.push('\n');
      length += 1;
    }
    apart = false;
    page.pieces.push({ node, start: length, length: data.length });
    parts.push(data);
    length += data.length;
  };

  const open: { block: boolean; children: Iterator<Node> }[] = [];
  const enter = (element: Element) => {
    const name = askNode(element, 'localName').toLowerCase();
    if (!holdsText(element, name) || open.length >= PAGE_LIMITS.depth) return;
    const shadow = openShadow(element);
    if (shadow) page.shadows.push(shadow);
    const block = BLOCKS.has(name) || shadow !== null;
    apart ||= block;
    open.push({ block, children: shownChildren(element, name) });
  };

  enter(root);
  for (let inside = open.at(-1); inside; inside = open.at(-1)) {
    const { done, value: node } = inside.children.next();
    if (done) {
      apart ||= inside.block;
      open.pop();
      continue;
    }
    nodes += 1;
    if (nodes > PAGE_LIMITS.nodes) page.cut = true;
    else if (isElement(node)) enter(node);
    else if (isTextNode(node)) take(node);
    if (page.cut) break;
  }
  page.text = parts.join('');
  return page;
}
