import type { Block, Item, Piece } from '../telling/block';
import { escapeHtml, escapeInline, escapeLine } from './escape-html';
import { linkHtml } from './link-html';

/** What is told as HTML: each piece finds its own direction, quotes name their language where it is known. `below`: level of the heading above. */
export function writeHtml(blocks: readonly Block[], below = 0): string {
  return blocks
    .map((block) => writeBlock(block, below))
    .filter(Boolean)
    .join('\n');
}

function writeBlock(block: Block, below: number): string {
  switch (block.is) {
    case 'heading': {
      const name = `h${block.level + below}`;
      return `<${name} dir="auto">${escapeLine(block.text)}</${name}>`;
    }
    case 'line':
      return `<p dir="auto">${writeLine(block.pieces)}</p>`;
    case 'list':
      return writeItems(block.items);
    case 'quote':
      return writeQuote(block);
    case 'own':
      return writeOwn(block.text);
  }
}

/** The citizen's words, lines kept. */
function writeOwn(text: string): string {
  const words = escapeHtml(text.replace(/\r\n?/g, '\n')).trim();
  return words && `<p class="own" dir="auto">${words}</p>`;
}

function writeItems(items: readonly Item[]): string {
  if (items.length === 0) return '';
  const entries = items.map(
    ({ pieces, items: under = [] }) => `<li><div dir="auto">${writeLine(pieces)}</div>${writeItems(under)}</li>`,
  );
  return `<ul>${entries.join('')}</ul>`;
}

function writeQuote({ exact, url, lang }: Extract<Block, { is: 'quote' }>): string {
  const language = lang ? ` lang="${escapeHtml(lang)}"` : '';
  const source = url ? `<footer>${linkHtml(url)}</footer>` : '';
  return `<blockquote><p dir="auto"${language}>${escapeLine(exact)}</p>${source}</blockquote>`;
}

function writeLine(pieces: readonly Piece[]): string {
  return pieces.map(writePiece).join('').trim();
}

function writePiece(piece: Piece): string {
  if (typeof piece === 'string') return escapeInline(piece);
  return 'link' in piece ? linkHtml(piece.link) : `<strong>${escapeLine(piece.strong)}</strong>`;
}
