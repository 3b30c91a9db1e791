import { rootOf, unclobbered } from './unclobbered';

/** Texts looked at from either end of the page, and characters kept of each end. */
const TEXTS = 120;
const CHARACTERS = 1_500;
const ONLY_TEXT = 4;
const SILENT = /^(?:script|style|noscript|template|textarea|select|svg|iframe)$/i;

/** The first and the last words of a page, read from both ends inwards: the cost does not grow with the page. */
export function readEdges(document: Document): string {
  const root = rootOf(document);
  if (root === null) return '';
  const walker: TreeWalker = unclobbered(document, 'createTreeWalker').call(document, root, ONLY_TEXT);
  const start = gather(() => walker.nextNode());
  let last: Node = root;
  for (let child: Node | null = last; child !== null; child = unclobbered(child, 'lastChild')) last = child;
  walker.currentNode = last;
  const end = gather(() => (last === root ? null : walker.previousNode()), last);
  return `${start.join(' ')} ${end.reverse().join(' ')}`;
}

function gather(step: () => Node | null, from: Node | null = null): string[] {
  const words: string[] = [];
  let length = 0;
  for (let i = 0, node = from ?? step(); i < TEXTS && length < CHARACTERS && node !== null; i++, node = step()) {
    // Half of them are white space between elements: asked for first, so that nothing else is.
    const text = (node.nodeValue ?? '').slice(0, 400).trim();
    if (text === '') continue;
    const parent = node.parentNode;
    if (node.nodeType !== 3 || parent === null || SILENT.test(parent.nodeName)) continue;
    words.push(text);
    length += text.length;
  }
  return words;
}
