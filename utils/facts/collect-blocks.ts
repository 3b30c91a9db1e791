import type { LooseBlock } from './arrange-passages';
import { isBlock, isChrome, isConsentDialog, isDataTable, isHeading, isSilent, namesOf } from './page-parts';
import { POLICY_LIMITS } from './policy-text';

/** A stretch of a page's text between two block borders, with the part of the page that it stands in. */
export interface Block extends LooseBlock {
  /** Inside `<main>` or an article. */
  main: boolean;
  /** Inside navigation, header, footer, sidebar. */
  chrome: boolean;
  /** Inside a dialog that asks for consent. */
  consent: boolean;
}

/** What an element hands down to everything inside it. */
interface Scope extends Omit<Block, 'text' | 'header'> {
  element: Element;
  /** Inside a row of a data table, where cells are told apart by a space instead of a border. */
  inRow: boolean;
}

/** A longer heading is a paragraph that somebody made large; a longer bold line likewise. */
const HEADING_CHARS = 200;
const BOLD_HEADING_CHARS = 120;

const letters = (text: string) => text.replace(/\s/g, '').length;

/** Cuts the text that a walk comes by into blocks, and stops at the limits. */
class Collector {
  readonly blocks: Block[] = [];
  cut = false;
  scope: Scope;
  /** Only header cells so far in this row. */
  headerCells = true;
  boldDepth = 0;
  private pending = '';
  private bold = 0;
  private chars = 0;
  private tables = 0;
  private readonly outer: Scope[] = [];

  constructor(root: Element) {
    this.scope = {
      element: root,
      kind: 'paragraph',
      depth: 0,
      main: false,
      chrome: false,
      consent: false,
      inRow: false,
    };
  }

  get full(): boolean {
    return this.cut || this.blocks.length >= POLICY_LIMITS.passages;
  }

  addText(text: string): void {
    this.pending += text;
    if (this.boldDepth > 0) this.bold += letters(text);
  }

  /** A line break ends a block only after a stop: old pages break lines within sentences, and write lists with breaks. */
  breakLine(): void {
    if (!this.scope.inRow && /[.:;!?\n]\s*$/.test(this.pending)) this.flush();
    else this.pending += '\n';
  }

  flush(): void {
    const text = this.pending.replace(/\s+/g, ' ').trim();
    const allBold = this.bold > 0 && this.bold >= letters(text);
    this.pending = '';
    this.bold = 0;
    if (!text) return;
    const { element, inRow, ...scope } = this.scope;
    const kind = this.kindOf(text, allBold);
    for (let at = 0; at < text.length && !this.full; at += POLICY_LIMITS.passage) {
      const part = text.slice(at, at + POLICY_LIMITS.passage).trim();
      this.chars += part.length;
      if (this.chars > POLICY_LIMITS.chars) this.cut = true;
      else
        this.blocks.push({ ...scope, kind, text: part, ...(kind === 'row' && this.headerCells && { header: true }) });
    }
  }

  enter(element: Element, tag: string): void {
    const { scope } = this;
    const block = isBlock(tag);
    if (block && !scope.inRow) this.flush();
    if (block && scope.inRow) this.pending += ' ';
    if (tag === 'tr') this.headerCells = true;
    if (tag === 'td') this.headerCells = false;
    const role = element.getAttribute('role') ?? '';
    const names = block ? namesOf(element) : [];
    const lang = element.getAttribute('lang')?.trim().slice(0, 35) || scope.lang;
    const data = tag === 'table' && isDataTable(element);
    if (data) this.tables++;
    const outside = tag === 'table' ? undefined : scope.table;
    const table = data ? this.tables : outside;
    this.outer.push(scope);
    this.scope = {
      element,
      ...(lang && { lang }),
      ...(table !== undefined && { table }),
      main: scope.main || tag === 'main' || tag === 'article' || role === 'main',
      chrome: scope.chrome || (tag === 'header' && !scope.main) || isChrome(tag, role, names),
      consent: scope.consent || isConsentDialog(names),
      depth: tag === 'ul' || tag === 'ol' || tag === 'menu' ? scope.depth + 1 : scope.depth,
      kind: scope.inRow ? 'row' : kindOfElement(tag, role, table, scope.kind),
      inRow: scope.inRow || (tag === 'tr' && table !== undefined),
    };
  }

  leave(element: Element): void {
    if (this.scope.element !== element) return;
    const tag = element.localName;
    if (isBlock(tag) && (!this.scope.inRow || tag === 'tr')) this.flush();
    this.scope = this.outer.pop() ?? this.scope;
  }

  private kindOf(text: string, allBold: boolean): Block['kind'] {
    const { kind } = this.scope;
    if (kind === 'heading') return text.length <= HEADING_CHARS ? 'heading' : 'paragraph';
    if (kind !== 'paragraph' || !allBold) return kind;
    return text.length <= BOLD_HEADING_CHARS && !/[.,;]$/.test(text) ? 'heading' : kind;
  }
}

function kindOfElement(tag: string, role: string, table: number | undefined, outer: Block['kind']): Block['kind'] {
  if (isHeading(tag, role)) return 'heading';
  if (tag === 'li' || tag === 'dd') return 'item';
  if (tag === 'tr' && table !== undefined) return 'row';
  return outer;
}

const isElement = (node: Node): node is Element => node.nodeType === 1;
const isBold = (tag: string) => tag === 'b' || tag === 'strong';

/**
 * Walks a document once, without recursion and without layout, and cuts its text into blocks. Hidden and folded parts count.
 * Stops at `POLICY_LIMITS`, and says so.
 */
export function collectBlocks(root: Element): { blocks: Block[]; cut: boolean } {
  const collector = new Collector(root);
  const close = (node: Node) => {
    if (!isElement(node)) return;
    if (isBold(node.localName)) collector.boldDepth--;
    collector.leave(node);
  };
  let node: Node | null = root.firstChild;
  while (node && !collector.full) {
    if (node.nodeType === 3) collector.addText(node.nodeValue ?? '');
    else if (isElement(node)) {
      const tag = node.localName;
      if (tag === 'br') collector.breakLine();
      else if (!isSilent(tag)) {
        if (isBlock(tag) || node.hasAttribute('lang')) collector.enter(node, tag);
        if (isBold(tag)) collector.boldDepth++;
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
