import { askNode, attributeOf } from './ask-node';

/** Elements whose content is no text of the page, or is what the visitor typed or chose. */
const NO_TEXT = new Set(
  (
    'script style noscript template textarea select datalist iframe frame object embed canvas audio video head ' +
    'title desc metadata defs symbol'
  ).split(' '),
);

/** Whether an element's content is text of the page: not hidden by markup, and nothing that a visitor writes. Folded sections count. */
export function holdsText(element: Element, name: string): boolean {
  if (NO_TEXT.has(name)) return false;
  const hidden = attributeOf(element, 'hidden');
  if (hidden !== null && hidden !== 'until-found') return false;
  const editable = attributeOf(element, 'contenteditable');
  return editable === null || editable.toLowerCase() === 'false';
}

/** What is shown inside an element, in the order in which it is shown: of an open shadow root, with slots filled, where there is one. */
export function shownChildren(element: Element, name: string): Iterator<Node> {
  if (name === 'slot' && 'assignedNodes' in element) {
    const assigned = (element as HTMLSlotElement).assignedNodes();
    if (assigned.length > 0) return assigned.values();
  }
  return siblingsFrom(askNode(openShadow(element) ?? element, 'firstChild'));
}

export function openShadow(element: Element): ShadowRoot | null {
  return askNode(element, 'shadowRoot');
}

function* siblingsFrom(first: Node | null): Iterator<Node> {
  for (let node = first; node !== null; node = askNode(node, 'nextSibling')) yield node;
}
