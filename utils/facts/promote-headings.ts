import type { LooseBlock } from './arrange-passages';

/** A longer line is a paragraph; one with more behind it than this many characters is its heading. */
const LINE = 100;
const BELOW = 60;

/** "3. Your rights", "3.1 Your rights", "IV. Your rights", "§ 4 Your rights". */
const NUMBERED = /^(?:§ ?)?(?:\d{1,2}(?:\.\d{1,2}){0,3}|[IVX]{1,5})[.)]? +\p{Lu}/u;
/** A line that ends so is a sentence, or announces a list. */
const ENDS = /[.,;:]$/;

function looksLikeHeading({ kind, text }: LooseBlock): boolean {
  if (kind !== 'paragraph' || text.length > LINE || ENDS.test(text)) return false;
  return NUMBERED.test(text) || isShouted(text);
}

/** Words in capitals: at least six letters, none small. */
function isShouted(text: string): boolean {
  const letters = text.replace(/[^\p{L}]/gu, '');
  return letters.length >= 6 && letters === letters.toUpperCase() && letters !== letters.toLowerCase();
}

/**
 * Makes headings of plain lines that only look like headings to a reader: numbered or in capitals, with a paragraph or a list below. A run
 * of such lines is a list or a table of contents and stays as it is.
 */
export function promoteHeadings<Kept extends LooseBlock>(blocks: Kept[]): Kept[] {
  return blocks.map((block, at) => {
    const next = blocks[at + 1];
    if (!next || next.kind === 'heading' || !looksLikeHeading(block) || looksLikeHeading(next)) return block;
    return next.kind === 'item' || next.kind === 'row' || next.text.length >= BELOW || next.text.endsWith(':')
      ? { ...block, kind: 'heading' as const }
      : block;
  });
}
