import { unclobbered } from '../facts';

/**
 * Brings words into view, at once: nothing moves on the way, for nobody who must not see that. The element first, wherever it scrolls;
 * then, of a long one, the words themselves.
 */
export function scrollTo(range: Range, page: Window): void {
  const element = range.startContainer.parentElement;
  if (element) unclobbered(element, 'scrollIntoView').call(element, { block: 'center', behavior: 'instant' });
  const { top, bottom } = range.getBoundingClientRect();
  if (top >= 0 && bottom <= page.innerHeight) return;
  page.scrollBy({ top: (top + bottom - page.innerHeight) / 2, behavior: 'instant' });
}
