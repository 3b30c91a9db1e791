import { type Block, BlockCollector } from './block-collector';
import { isBlock, isFold, isSilent } from './page-parts';

/** Most nodes walked: a page of more was not written for readers. */
const MOST_NODES = 200_000;

/** Buttons say what to do, not what the document says, unless they are headings. */
function isRead(element: Element, tag: string, kind: Block['kind']): boolean {
  if (!isSilent(tag)) return true;
  return tag === 'button' && (kind === 'heading' || isFold(element, element.getAttribute('role') ?? ''));
}

const isElement = (node: Node): node is Element => node.nodeType === 1;
const isBold = (tag: string) => tag === 'b' || tag === 'strong';

/**
 * Walks a document once, without recursion and without layout, and cuts its text into blocks. Hidden and folded parts count.
 * Stops at `POLICY_LIMITS`, and says so.
 */
export function collectBlocks(root: Element): { blocks: Block[]; cut: boolean } {
  const collector = new BlockCollector(root);
  const close = (node: Node) => {
    if (!isElement(node)) return;
    if (isBold(node.localName)) collector.boldDepth--;
    if (node.localName === 'a') collector.linkDepth--;
    collector.leave(node);
  };
  let node: Node | null = root.firstChild;
  let walked = 0;
  while (node && !collector.full && walked++ < MOST_NODES) {
    if (node.nodeType === 3) collector.addText(node.nodeValue ?? '');
    else if (isElement(node)) {
      const tag = node.localName;
      if (tag === 'br') collector.breakLine();
      else if (isRead(node, tag, collector.scope.kind)) {
        if (isBlock(tag) || tag === 'button' || node.hasAttribute('lang')) collector.enter(node, tag);
        if (isBold(tag)) collector.boldDepth++;
        if (tag === 'a') collector.linkDepth++;
        if (node.firstChild) {
          node = node.firstChild;
          continue;
        }
        close(node);
      }
    }
    while (node && !node.nextSibling) {
      node = node.parentNode === root ? null : node.parentNode;
      if (node) close(node);
    }
    node = node?.nextSibling ?? null;
  }
  collector.flush();
  return { blocks: collector.blocks, cut: collector.cut || node !== null };
}
