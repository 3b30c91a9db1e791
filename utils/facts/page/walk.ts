import { attribute, unclobbered } from './unclobbered';

/** Told of a page's content in document order. */
export interface Visitor {
  /** An element begins; `name` is its local name in lower case. `false` leaves its content out. */
  enter?(element: Element, name: string): boolean;
  leave?(element: Element, name: string): void;
  text?(data: string): void;
  /** Asked after every node: `true` ends the walk. */
  done?(): boolean;
}

/** Nodes looked at before a walk gives up: an ordinary page has a tenth of it. */
export const MOST_NODES = 12_000;
const MOST_SHADOWS_IN_SHADOWS = 6;

const ELEMENT = 1;
/** Elements, text, and the CDATA sections of XHTML. */
const SHOWN = 1 | 4 | 8;

/**
 * Walks a subtree, open shadow roots first where an element has one, without recursion on the page's own depth.
 * Nothing is asked of a node by a name that a form could shadow. Returns whether the walk came to its end.
 */
export function walk(
  root: Element | ShadowRoot | DocumentFragment,
  visitor: Visitor,
  budget = { nodes: MOST_NODES },
): boolean {
  return walkIn(root, visitor, budget, 0);
}

function walkIn(root: Node, visitor: Visitor, budget: { nodes: number }, depth: number): boolean {
  const document = unclobbered(root, 'ownerDocument');
  if (document === null || depth > MOST_SHADOWS_IN_SHADOWS) return true;
  const walker: TreeWalker = unclobbered(document, 'createTreeWalker').call(document, root, SHOWN);
  for (;;) {
    if (budget.nodes-- <= 0 || visitor.done?.()) return false;
    const node = walker.currentNode;
    let inside = true;
    if (isElement(node)) {
      const name = unclobbered(node, 'localName').toLowerCase();
      inside = visitor.enter?.(node, name) ?? true;
      const shadow = openShadow(node, name);
      if (shadow !== null && (inside || name === 'template') && !walkIn(shadow, visitor, budget, depth + 1))
        return false;
    } else if (unclobbered(node, 'nodeType') !== 11) visitor.text?.(unclobbered(node, 'nodeValue') ?? '');
    if (inside && walker.firstChild() !== null) continue;
    for (;;) {
      const left = walker.currentNode;
      if (isElement(left)) visitor.leave?.(left, unclobbered(left, 'localName').toLowerCase());
      if (left === root) return true;
      if (walker.nextSibling() !== null) break;
      // A shadow root is no node that is shown: above its last child there is nothing.
      if (walker.parentNode() === null) return true;
    }
  }
}

function isElement(node: Node): node is Element {
  return unclobbered(node, 'nodeType') === ELEMENT;
}

/** An open shadow root; or, where the parser did not build one, the template that declares it. */
function openShadow(element: Element, name: string): DocumentFragment | null {
  if (!isTemplate(element, name)) return unclobbered(element, 'shadowRoot');
  return attribute(element, 'shadowrootmode') === 'open' ? element.content : null;
}

function isTemplate(element: Element, name: string): element is HTMLTemplateElement {
  return name === 'template' && 'content' in element;
}
