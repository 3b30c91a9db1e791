import { type RefObject, useEffect } from 'react';
import { placePanel } from './place-panel';

/** Keeps a panel at its button for as long as it is open, however the window moves. */
export function usePlaced(
  open: boolean,
  button: RefObject<HTMLElement | null>,
  panel: RefObject<HTMLElement | null>,
): void {
  useEffect(() => {
    const from = button.current;
    const shown = panel.current;
    if (!open || !from || !shown) return;
    function place() {
      if (!from || !shown) return;
      shown.style.maxBlockSize = '';
      const { clientWidth: width, clientHeight: height } = document.documentElement;
      const rtl = getComputedStyle(from).direction === 'rtl';
      const at = placePanel(from.getBoundingClientRect(), shown.getBoundingClientRect(), { width, height }, rtl);
      shown.style.left = `${at.left}px`;
      shown.style.top = `${at.top}px`;
      shown.style.maxBlockSize = `${at.maxHeight}px`;
    }
    function onScroll(event: Event) {
      // Its own scrolling moves nothing.
      if (event.target instanceof Node && shown?.contains(event.target)) return;
      place();
    }
    // It is told open just before it is shown, and has no size until then.
    const next = requestAnimationFrame(place);
    window.addEventListener('resize', place);
    window.addEventListener('scroll', onScroll, true);
    return () => {
      cancelAnimationFrame(next);
      window.removeEventListener('resize', place);
      window.removeEventListener('scroll', onScroll, true);
    };
  }, [open, button, panel]);
}
