/** Lines are put together until they have this many characters: a menu's single words say nothing by themselves. */
export const BLOCK = 120;
/** A longer line is cut at a space, so that a text without line breaks is judged in parts too. */
const LONGEST_BLOCK = 600;

/** Signs of a programme or a style sheet that was left in a text, and the share of a block that they fill there. Prose has next to none. */
const CODE = /[{}=<>|\\&_;]/g;
const CODE_SHARE = 0.025;
/** No language's words are so long on average, addresses left out; a programme's are. */
const LONG_WORDS = 14;

function isCode(block: string): boolean {
  if ((block.match(CODE)?.length ?? 0) > block.length * CODE_SHARE) return true;
  const words = block.split(/\s+/).filter((word) => word !== '' && !/:\/\/|^www\.|@/.test(word));
  const letters = words.reduce((sum, word) => sum + word.length, 0);
  return words.length > 0 && letters > words.length * LONG_WORDS;
}

/** A long line in pieces of at most LONGEST_BLOCK characters. */
function cutLine(line: string): string[] {
  const pieces: string[] = [];
  let at = 0;
  while (line.length - at > LONGEST_BLOCK) {
    const space = line.lastIndexOf(' ', at + LONGEST_BLOCK);
    const end = space > at ? space : at + LONGEST_BLOCK;
    pieces.push(line.slice(at, end));
    at = end;
  }
  pieces.push(line.slice(at));
  return pieces;
}

/**
 * Paragraphs of a text, neighbouring short lines put together to blocks that are long enough to be judged. A line that comes again
 * counts once: menus and cookie lists repeat. Code is in no language.
 */
export function cutBlocks(text: string): string[] {
  const blocks: string[] = [];
  const seen = new Set<string>();
  let open = '';
  for (const line of text.split('\n')) {
    const trimmed = line.trim();
    if (seen.has(trimmed)) continue;
    seen.add(trimmed);
    if (trimmed.length >= BLOCK) {
      blocks.push(...cutLine(trimmed));
      continue;
    }
    open = open ? `${open} ${trimmed}` : trimmed;
    if (open.length < BLOCK) continue;
    blocks.push(open);
    open = '';
  }
  if (open) blocks.push(open);
  return blocks.filter((block) => !isCode(block));
}
