import { type Block, BlockCollector } from './block-collector';
import { isUnseen } from './is-unseen';
import { attribute, unclobbered } from './page/unclobbered';
import { isBlock, isFold, isSilent } from './page-parts';

/** Most nodes walked: a page of more was not written for readers. */
const MOST_NODES = 200_000;

/** Buttons say what to do, not what the document says, unless they are headings. */
function isRead(element: Element, tag: string, kind: Block['kind']): boolean {
  if (!isSilent(tag)) return !isUnseen(element);
  return tag === 'button' && (kind === 'heading' || isFold(element, attribute(element, 'role') ?? ''));
}

const isElement = (node: Node): node is Element => unclobbered(node, 'nodeType') === 1;
const isBold = (tag: string) => tag === 'b' || tag === 'strong';

/**
 * Walks a document once, without recursion and without layout, and cuts its text into blocks. Folded parts count.
 * Stops at `POLICY_LIMITS`, and says so. A form can name a field `parentNode`, and would lead a walk that asked it round for ever.
 */
export function collectBlocks(root: Element): { blocks: Block[]; cut: boolean } {
  const collector = new BlockCollector(root);
  const close = (node: Node) => {
    if (!isElement(node)) return;
    const tag = unclobbered(node, 'localName');
    if (isBold(tag)) collector.boldDepth--;
    if (tag === 'a') collector.linkDepth--;
    collector.leave(node);
  };
  let node: Node | null = unclobbered(root, 'firstChild');
  let walked = 0;
  while (node && !collector.full && walked++ < MOST_NODES) {
    if (unclobbered(node, 'nodeType') === 3) collector.addText(unclobbered(node, 'nodeValue') ?? '');
    else if (isElement(node)) {
      const tag = unclobbered(node, 'localName');
      if (tag === 'br') collector.breakLine();
      else if (isRead(node, tag, collector.scope.kind)) {
        if (isBlock(tag) || tag === 'button' || attribute(node, 'lang') !== null) collector.enter(node, tag);
        if (isBold(tag)) collector.boldDepth++;
        if (tag === 'a') collector.linkDepth++;
        const inside: Node | null = unclobbered(node, 'firstChild');
        if (inside) {
          node = inside;
          continue;
        }
        close(node);
      }
    }
    let next: Node | null = unclobbered(node, 'nextSibling');
    while (node && !next) {
      const above: Node | null = unclobbered(node, 'parentNode');
      node = above === root ? null : above;
      if (node) close(node);
      next = node && unclobbered(node, 'nextSibling');
    }
    node = next;
  }
  collector.flush();
  return { blocks: collector.blocks, cut: collector.cut || node !== null };
}
