const FORCED = /@media\s*\(forced-colors:\s*active\)\s*\{/g;

/** What a browser does by itself in forced colours, as far as a page can do it to itself. */
const BY_THE_BROWSER = `
:root[data-forced] {
  --paper: Canvas; --card: Canvas; --ink: CanvasText;
  & *, & *::before, & *::after { box-shadow: none !important; text-shadow: none !important; }
  & :is(button, input, select, textarea, summary) { border-color: ButtonBorder; }
}`;

/**
 * A copy of every rule for forced colours, for a page that says `data-forced` on its root: browsers let no page turn the mode on. An
 * emulation: the colours are the browser's own for its system, and `forced-color-adjust` has nothing to adjust.
 */
export function withForcedColours(css: string): string {
  const copies = [...css.matchAll(FORCED)].map(({ index, 0: opening }) => {
    const start = index + opening.length;
    const rules = css.slice(start, endOfBlock(css, start));
    return `:root[data-forced]{${rules.replace(/:root\s*\{/g, '& {')}}`;
  });
  return [css, BY_THE_BROWSER, ...copies].join('\n');
}

/** Where the block that was opened before `start` closes. */
function endOfBlock(css: string, start: number): number {
  let depth = 1;
  for (let at = start; at < css.length; at++) {
    if (css[at] === '{') depth++;
    if (css[at] === '}') depth--;
    if (depth === 0) return at;
  }
  return css.length;
}
