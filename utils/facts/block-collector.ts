import { tameWords } from '../evidence';
import type { LooseBlock } from './arrange-passages';
import { attribute, unclobbered } from './page/unclobbered';
import {
  asksForCookies,
  isBlock,
  isChrome,
  isConsentDialog,
  isDataTable,
  isDialog,
  isHeading,
  namesOf,
} from './page-parts';
import { POLICY_LIMITS } from './policy-text';

/** A stretch of a page's text between two block borders, with the part of the page that it stands in. */
export interface Block extends LooseBlock {
  /** Inside `<main>` or an article. */
  main: boolean;
  /** Inside navigation, header, footer, sidebar. */
  chrome: boolean;
  /** Inside a dialog that asks for consent. */
  consent: boolean;
  /** All of its words lead elsewhere. */
  linked: boolean;
}

/** What an element hands down to everything inside it. */
interface Scope extends Omit<Block, 'text' | 'header' | 'linked'> {
  element: Element;
  /** Whether its own borders end a block. */
  border: boolean;
  /** Where the blocks of the dialog begin that it stands in. */
  dialog?: { from: number; judged: boolean };
  /** Inside a row of a data table, where cells are told apart by a space instead of a border. */
  inRow: boolean;
}

/** A longer heading is a paragraph that somebody made large; a longer bold line likewise. */
const HEADING_CHARS = 200;
const BOLD_HEADING_CHARS = 120;
/** How much of a dialog is read to tell what it asks. */
const OPENING_CHARS = 500;
/** How far back from a line break the stop before it is looked for. */
const LINE_END = 40;

const letters = (text: string) => text.replace(/\s/g, '').length;

/** Cuts the text that a walk comes by into blocks, and stops at the limits. */
export class BlockCollector {
  readonly blocks: Block[] = [];
  cut = false;
  scope: Scope;
  /** Only header cells so far in this row. */
  headerCells = true;
  boldDepth = 0;
  linkDepth = 0;
  private pending = '';
  private bold = 0;
  private linked = 0;
  /** Table whose first row is still being read. */
  private firstRowOf: number | undefined;
  private chars = 0;
  private tables = 0;
  private readonly outer: Scope[] = [];

  constructor(root: Element) {
    this.scope = {
      element: root,
      border: true,
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
    if (this.linkDepth > 0) this.linked += letters(text);
  }

  /** A line break ends a block only after a stop: old pages break lines within sentences, and write lists with breaks. */
  breakLine(): void {
    if (!this.scope.inRow && /[.:;!?\n]\s{0,40}$/.test(this.pending.slice(-LINE_END))) this.flush();
    else this.pending += '\n';
  }

  flush(): void {
    const text = tameWords(this.pending.replace(/\s+/g, ' ')).trim();
    const count = letters(text);
    const allBold = this.bold > 0 && this.bold >= count;
    const linked = this.linked > 0 && this.linked >= count;
    this.pending = '';
    this.bold = 0;
    this.linked = 0;
    if (!text) return;
    const { element, border, inRow, dialog, ...scope } = this.scope;
    const kind = this.kindOf(text, allBold);
    const header = kind === 'row' && (this.headerCells || (allBold && this.firstRowOf === scope.table));
    if (kind === 'row') this.firstRowOf = undefined;
    for (let at = 0; at < text.length && !this.full; at += POLICY_LIMITS.passage) {
      const part = text.slice(at, at + POLICY_LIMITS.passage).trim();
      this.chars += part.length;
      if (this.chars > POLICY_LIMITS.chars) this.cut = true;
      else this.blocks.push({ ...scope, kind, text: part, linked, ...(header && { header: true }) });
    }
    if (dialog) this.judgeDialog(dialog);
  }

  /** Marks a dialog's blocks once enough of it was read to tell that it asks for consent. */
  private judgeDialog(dialog: { from: number; judged: boolean }): void {
    if (dialog.judged) {
      const last = this.blocks.at(-1);
      if (last) last.consent ||= this.blocks[dialog.from]?.consent ?? false;
      return;
    }
    const own = this.blocks.slice(dialog.from);
    const opening = own.map((it) => it.text).join(' ');
    if (opening.length > OPENING_CHARS) dialog.judged = true;
    if (asksForCookies(opening.slice(0, OPENING_CHARS))) {
      dialog.judged = true;
      for (const block of own) block.consent = true;
    }
  }

  enter(element: Element, tag: string): void {
    const { scope } = this;
    const block = isBlock(tag) || (tag === 'button' && scope.kind !== 'heading');
    if (block && !scope.inRow) this.flush();
    if (block && scope.inRow) this.pending += ' ';
    if (tag === 'tr') this.headerCells = true;
    if (tag === 'td' && !isInTableHead(element)) this.headerCells = false;
    const role = attribute(element, 'role') ?? '';
    const names = block ? namesOf(element) : [];
    const lang = attribute(element, 'lang')?.trim().slice(0, 35) || scope.lang;
    const data = tag === 'table' && isDataTable(element);
    if (data) this.firstRowOf = ++this.tables;
    const outside = tag === 'table' ? undefined : scope.table;
    const table = data ? this.tables : outside;
    const opens = !scope.dialog && block && isDialog(element, tag, role);
    const dialog = opens ? { from: this.blocks.length, judged: false } : scope.dialog;
    this.outer.push(scope);
    this.scope = {
      element,
      border: block,
      ...(dialog && { dialog }),
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
    const tag = unclobbered(element, 'localName');
    if (this.scope.border && (!this.scope.inRow || tag === 'tr')) this.flush();
    this.scope = this.outer.pop() ?? this.scope;
  }

  private kindOf(text: string, allBold: boolean): Block['kind'] {
    const { kind } = this.scope;
    if (kind === 'heading') return text.length <= HEADING_CHARS ? 'heading' : 'paragraph';
    if (kind !== 'paragraph' || !allBold) return kind;
    return text.length <= BOLD_HEADING_CHARS && !/[.,;]$/.test(text) ? 'heading' : kind;
  }
}

function isInTableHead(cell: Element): boolean {
  const row = unclobbered(cell, 'parentElement');
  const part = row && unclobbered(row, 'parentElement');
  return part !== null && unclobbered(part, 'localName') === 'thead';
}

function kindOfElement(tag: string, role: string, table: number | undefined, outer: Block['kind']): Block['kind'] {
  if (isHeading(tag, role) || tag === 'button') return 'heading';
  if (tag === 'li' || tag === 'dd') return 'item';
  if (tag === 'tr' && table !== undefined) return 'row';
  return outer;
}
