/** What begins a part of the card. */
const HEADINGS = 'main h2';

/** Moves the keyboard to the heading of the next part of the page, or of the one before; round at the ends. */
export function focusNextSection(document: Document, backwards = false): void {
  const headings = [...document.querySelectorAll<HTMLElement>(HEADINGS)];
  const here = document.activeElement;
  const passed = headings.filter((heading) => here && isBefore(heading, here, backwards)).length;
  const place = backwards ? (passed - 1 + headings.length) % headings.length : passed % headings.length;
  const next = headings[place];
  if (!next) return;
  // A heading is no control: it can be gone to, but is no stop of the Tab key.
  next.tabIndex = -1;
  next.focus();
  // Under a header that stays, focus alone may leave it half hidden.
  next.scrollIntoView?.({ block: 'start' });
}

/** Whether a heading has been passed by where the keyboard is; on the way back, standing on it does not count. */
function isBefore(heading: Element, here: Element, backwards: boolean): boolean {
  if (heading === here) return !backwards;
  return (heading.compareDocumentPosition(here) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
}
