/** Frames in which a row that was just put into the page is measured; until then it cannot take the focus. */
const FRAMES = 30;

/** Puts the focus on a row's tick as soon as the row can take it, then says so; what is returned gives up. */
export function focusRow(list: HTMLElement, row: number, onDone: () => void): () => void {
  let frame = 0;
  let left = FRAMES;

  function attempt() {
    const item = list.querySelector<HTMLElement>(`[data-row="${row}"]`);
    const target = item?.querySelector<HTMLElement>('input[type="checkbox"]') ?? item;
    target?.focus({ preventScroll: true });
    if (target && document.activeElement === target) {
      // jsdom knows no scrolling.
      item?.scrollIntoView?.({ block: 'nearest' });
      return onDone();
    }
    left -= 1;
    if (left === 0) return onDone();
    frame = requestAnimationFrame(attempt);
  }

  attempt();
  return () => cancelAnimationFrame(frame);
}
