import type { Block, Item, Piece } from '../telling/block';

/** Controls but line breaks and tabs, and the marks that reorder what is shown. */
const INVISIBLE = /[^\P{Cc}\n\t]|[\u202A-\u202E\u2066-\u2069]/gu;

/** What is told as plain text, a blank line between two blocks: for mail and messages. */
export function writeText(blocks: readonly Block[]): string {
  return `${blocks.map(writeBlock).filter(Boolean).join('\n\n')}\n`;
}

function writeBlock(block: Block): string {
  switch (block.is) {
    case 'heading':
      return oneLine(block.text);
    case 'line':
      return writeLine(block.pieces);
    case 'list':
      return writeItems(block.items, '');
    case 'quote':
      return [`“${oneLine(block.exact)}”`, block.url && oneLine(block.url)].filter(Boolean).join('\n');
    case 'own':
      return block.text.replace(/\r\n?/g, '\n').replace(INVISIBLE, '').trim();
  }
}

function writeItems(items: readonly Item[], indent: string): string {
  return items
    .flatMap(({ pieces, items: under = [] }) => [
      `${indent}- ${writeLine(pieces)}`,
      ...(under.length > 0 ? [writeItems(under, `${indent}  `)] : []),
    ])
    .join('\n');
}

function writeLine(pieces: readonly Piece[]): string {
  return oneLine(pieces.map(wordsOf).join(''));
}

function wordsOf(piece: Piece): string {
  if (typeof piece === 'string') return piece;
  return 'link' in piece ? piece.link : piece.strong;
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').replace(INVISIBLE, '').trim();
}
