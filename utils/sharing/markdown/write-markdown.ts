import type { Block, Item, Piece } from '../telling/block';
import { escapeInline, escapeMarkdown, escapeStart } from './escape-markdown';
import { keepOwnWords } from './keep-own-words';
import { webAddress } from './web-address';

/** What is told as Markdown, a blank line between two blocks; what has nothing to say is left out. */
export function writeMarkdown(blocks: readonly Block[]): string {
  return `${blocks.map(writeBlock).filter(Boolean).join('\n\n')}\n`;
}

function writeBlock(block: Block): string {
  switch (block.is) {
    case 'heading':
      return `${'#'.repeat(block.level)} ${escapeMarkdown(block.text)}`;
    case 'line':
      return writeLine(block.pieces);
    case 'list':
      return writeItems(block.items, '');
    case 'quote':
      return `> ${escapeMarkdown(block.exact)}${block.url ? `\n>\n> ${webAddress(block.url)}` : ''}`;
    case 'own':
      return keepOwnWords(block.text);
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
  return escapeStart(pieces.map(writePiece).join('').trim());
}

function writePiece(piece: Piece): string {
  if (typeof piece === 'string') return escapeInline(piece);
  if ('link' in piece) return webAddress(piece.link);
  return `**${escapeMarkdown(piece.strong)}**`;
}
