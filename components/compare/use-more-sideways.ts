import { type RefObject, useEffect, useState } from 'react';

/** Whether an element can be scrolled on towards the end of the line. */
export function useMoreSideways(scroller: RefObject<HTMLElement | null>): boolean {
  const [more, setMore] = useState(false);
  useEffect(() => {
    const element = scroller.current;
    // Some documents in which views are drawn have no layout.
    if (!element || typeof ResizeObserver !== 'function') return;
    const measure = () => setMore(restSideways(element) > SLACK);
    const sizes = new ResizeObserver(measure);
    // Its own size and that of what is in it: either changes what does not fit.
    for (const it of [element, ...element.children]) sizes.observe(it);
    element.addEventListener('scroll', measure, { passive: true });
    return () => {
      sizes.disconnect();
      element.removeEventListener('scroll', measure);
    };
  }, [scroller]);
  return more;
}

/** Places are rounded, sizes are not, in CSS pixels. */
const SLACK = 2;

/** CSS pixels still to come at the end of the line; where that is written to the left, browsers count places below zero. */
export function restSideways({
  scrollWidth,
  clientWidth,
  scrollLeft,
}: Pick<HTMLElement, 'scrollWidth' | 'clientWidth' | 'scrollLeft'>): number {
  return scrollWidth - clientWidth - Math.abs(scrollLeft);
}
