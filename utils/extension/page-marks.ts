/** Name of the marks in the page's registry: the page can read it, so it says nothing of us. */
export const MARK_NAME = 'highlight';

/** Lays marks over words without changing the page (https://www.w3.org/TR/css-highlight-api-1/). Nothing, where there is nothing to mark. */
export function markRanges(ranges: readonly Range[], page: Window = window): void {
  const { CSS, Highlight } = page as Window & typeof globalThis;
  if (!CSS?.highlights || !Highlight) return;
  if (ranges.length === 0) CSS.highlights.delete(MARK_NAME);
  else CSS.highlights.set(MARK_NAME, new Highlight(...ranges));
}
