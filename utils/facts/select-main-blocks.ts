import type { Block } from './collect-blocks';

/** A choice of blocks that keeps less than this share of the next wider choice has lost too much: the wider one is taken. */
const KEEPS_ENOUGH = 0.5;

const length = (blocks: Block[]) => blocks.reduce((sum, it) => sum + it.text.length, 0);

/**
 * The blocks that are the document's own words: the main part, else the page without its navigation, else all of it. A lost section would
 * become a wrong "not found", so the wider choice wins when in doubt.
 */
export function selectMainBlocks(blocks: Block[]): Block[] {
  const open = blocks.filter((it) => !it.consent);
  const all = length(open) >= KEEPS_ENOUGH * length(blocks) ? open : blocks;
  const plain = all.filter((it) => !it.chrome);
  const page = length(plain) >= 0.3 * length(all) ? plain : all;
  const main = page.filter((it) => it.main);
  return length(main) >= KEEPS_ENOUGH * length(page) && length(main) > 400 ? main : page;
}
