import { type RefObject, useLayoutEffect, useState } from 'react';

/** How far below the scroller's beginning an element begins, in pixels; followed while what stands above it grows and shrinks. */
export function useStartMargin(
  element: RefObject<HTMLElement | null>,
  scroller: RefObject<HTMLElement | null>,
): number {
  const [margin, setMargin] = useState(0);

  useLayoutEffect(() => {
    const inner = element.current;
    const outer = scroller.current;
    if (!inner || !outer) return;
    const measure = () => {
      const top = inner.getBoundingClientRect().top - outer.getBoundingClientRect().top;
      setMargin(Math.round(top + outer.scrollTop));
    };
    measure();
    if (typeof ResizeObserver === 'undefined') return;
    const observer = new ResizeObserver(measure);
    // Whatever grows above the list makes its surroundings grow.
    for (let around = inner.parentElement; around && around !== outer; around = around.parentElement) {
      observer.observe(around);
      for (const beside of around.children) if (beside !== inner) observer.observe(beside);
    }
    return () => observer.disconnect();
  }, [element, scroller]);

  return margin;
}
