/** What only somebody who is there does. Which key it was is nobody's business. */
const SIGNS = ['pointerdown', 'keydown', 'focus'] as const;

/**
 * Calls back when the citizen presses, types or comes back here, at most once in `pause` milliseconds: in between nothing is listened to.
 * Answers how to stop.
 */
export function noticePresence(listener: () => void, pause: number): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  function hear(): void {
    ignore();
    timer = setTimeout(listen, pause);
    listener();
  }
  function listen(): void {
    for (const sign of SIGNS) window.addEventListener(sign, hear, { capture: true, passive: true });
  }
  function ignore(): void {
    clearTimeout(timer);
    for (const sign of SIGNS) window.removeEventListener(sign, hear, { capture: true });
  }
  listen();
  return ignore;
}
