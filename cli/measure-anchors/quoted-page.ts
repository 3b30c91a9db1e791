import { type PageText, textOf } from '../../utils/anchoring';
import { NOWHERE } from './judge';

/** So much of a quote's stretch must be of the quote. */
const ONE_QUOTE = 0.8;

/** A page of its own in which a quote's text nodes are known, whatever becomes of the page. */
export class QuotedPage {
  private readonly quoted = new Set<Text>();

  /** `body` is changed; `start` and `end` count in its text. */
  constructor(
    readonly body: Element,
    start: number,
    end: number,
  ) {
    for (const { node, start: at, length } of textOf(body).pieces) {
      if (at >= end || at + length <= start) continue;
      if (end < at + length) node.splitText(end - at);
      this.quoted.add(start > at ? node.splitText(start - at) : node);
    }
  }

  /** Text nodes that hold words, in the order of the text. */
  texts(): Text[] {
    return textOf(this.body).pieces.flatMap(({ node }) => (node.data.trim() === '' ? [] : [node]));
  }

  ofQuote(node: Text): boolean {
    return this.quoted.has(node);
  }

  /** Whether no word of the quote stands inside. */
  spares(element: Element): boolean {
    return ![...this.quoted].some((node) => element.contains(node));
  }

  /** Cuts a text node in two, both of the quote where the one was. Gives the second. */
  split(node: Text, at: number): Text {
    const second = node.splitText(at);
    if (this.quoted.has(node)) this.quoted.add(second);
    return second;
  }

  /**
   * The page's text now, and where the quote's nodes stand in it: nowhere once they are gone, and null where so much has come
   * between them that they are no longer one quote.
   */
  read(): PageText & { known: { start: number; end: number } | null } {
    const page = textOf(this.body);
    const own = page.pieces.filter(({ node }) => this.quoted.has(node) && node.data.trim() !== '');
    const [first, last] = [own[0], own.at(-1)];
    if (!first || !last) return { ...page, known: NOWHERE };
    const known = { start: first.start, end: last.start + last.length };
    const all = lettersIn(page.text.slice(known.start, known.end));
    const kept = own.reduce((sum, { node }) => sum + lettersIn(node.data), 0);
    return { ...page, known: kept / all > ONE_QUOTE ? known : null };
  }
}

const lettersIn = (text: string) => text.replace(/\s+/g, '').length;
