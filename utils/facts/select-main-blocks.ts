import type { Block } from './block-collector';

/** A choice of blocks that keeps less than this share of the next wider choice has lost too much: the wider one is taken. */
const KEEPS_ENOUGH = 0.5;

const length = (blocks: Block[]) => blocks.reduce((sum, it) => sum + it.text.length, 0);

/** A main part this long is the document, however much a dialog beside it says. */
const LONG_ENOUGH = 1_500;
/** Fewer links one after another than this are no menu. */
const MENU = 6;
/** A block of at least this many characters that is no link begins the document's own words. */
const PROSE = 160;

/**
 * Leaves out menus before the first and behind the last words of the document: runs of blocks that are links and nothing else. Lists of
 * links between its words stay: they may name who receives data.
 */
function withoutOuterMenus(blocks: Block[]): Block[] {
  const isProse = (it: Block) => !it.linked && it.text.length >= PROSE;
  const first = blocks.findIndex(isProse);
  const last = blocks.findLastIndex(isProse);
  if (first < 0) return blocks;
  const kept: Block[] = [];
  for (let at = 0; at < blocks.length; ) {
    let end = at;
    while (end < blocks.length && blocks[end]?.linked && (end < first || end > last)) end++;
    const run = blocks.slice(at, Math.max(end, at + 1));
    if (run.length < MENU) kept.push(...run);
    at += run.length;
  }
  return kept;
}

/**
 * The blocks that are the document's own words: the main part, else the page without its navigation, else all of it. A lost section would
 * become a wrong "not found", so the wider choice wins when in doubt.
 */
export function selectMainBlocks(blocks: Block[]): Block[] {
  const open = blocks.filter((it) => !it.consent);
  const enough = length(open) >= KEEPS_ENOUGH * length(blocks) || length(open.filter((it) => it.main)) >= LONG_ENOUGH;
  const all = enough ? open : blocks;
  const plain = all.filter((it) => !it.chrome);
  const page = length(plain) >= 0.3 * length(all) ? plain : all;
  const main = page.filter((it) => it.main);
  return withoutOuterMenus(length(main) >= KEEPS_ENOUGH * length(page) && length(main) > 400 ? main : page);
}
