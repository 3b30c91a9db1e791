import { type RefObject, useLayoutEffect } from 'react';

/** Height in CSS pixels that the popup keeps to; browsers give 600 before they put a scrollbar. */
const HEIGHT = 560;

/** What gives way, in this order, as TellingLines.module.css reads it: quotes take one line each, then two of them stay, one, none. */
const STEPS = ['all', 'short', 'two', 'one', 'none'];

/**
 * Makes the popup fit before it is painted, whatever the language and the host's name are: what tells least gives way, and stays away,
 * so that nothing comes and goes. What she opened herself may be scrolled for. Nothing is drawn twice for it.
 */
export function useFit(popup: RefObject<HTMLElement | null>): void {
  useLayoutEffect(() => {
    const { current } = popup;
    if (!current || current.querySelector('details[open]')) return;
    current.dataset.fit ??= 'all';
    for (const step of STEPS.slice(STEPS.indexOf(current.dataset.fit) + 1)) {
      // The layout that this asks for is the one that painting needs anyway.
      if (current.offsetHeight <= HEIGHT) return;
      current.dataset.fit = step;
    }
  });
}
