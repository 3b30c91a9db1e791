/** Scrolls a frame to its last part, and again when that grows: some of what is in it comes late. Gives what ends this. */
export function keepLastShown(frame: HTMLElement, selector: string): (() => void) | undefined {
  const parts = [...frame.querySelectorAll<HTMLElement>(selector)];
  showLast(frame, parts);
  // Some documents in which views are drawn have no layout.
  if (typeof ResizeObserver !== 'function') return undefined;
  const sizes = new ResizeObserver(() => showLast(frame, parts));
  for (const part of parts) sizes.observe(part);
  return () => sizes.disconnect();
}

/**
 * The frame begins with the earliest part with which all that follows can be seen: nothing stands cut off at its top. The room that this
 * takes below the last part is told to the style as `--rest`.
 */
function showLast(frame: HTMLElement, parts: readonly HTMLElement[]): void {
  frame.style.removeProperty('--rest');
  const { scrollHeight, clientHeight } = frame;
  const top = firstSeen(
    parts.map(({ offsetTop }) => offsetTop),
    scrollHeight,
    clientHeight,
  );
  if (top > 0) frame.style.setProperty('--rest', `${Math.max(0, top + clientHeight - scrollHeight)}px`);
  frame.scrollTop = top;
}

/** Where to scroll to: 0 where all fits; the last part's beginning where not even that fits. All in CSS pixels from the top. */
export function firstSeen(starts: readonly number[], scrollHeight: number, clientHeight: number): number {
  if (scrollHeight <= clientHeight) return 0;
  return starts.find((start) => scrollHeight - start <= clientHeight) ?? starts.at(-1) ?? 0;
}
