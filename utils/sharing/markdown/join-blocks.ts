/** Blocks as one text, a blank line between two; what has nothing to say is left out. */
export function joinBlocks(blocks: string[]): string {
  return `${blocks.filter(Boolean).join('\n\n')}\n`;
}
