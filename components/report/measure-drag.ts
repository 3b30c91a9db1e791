/** Where a pointer is: in its document, and on the screen. */
export type PointerAt = Pick<PointerEvent, 'clientX' | 'clientY' | 'screenX' | 'screenY'>;

/** Nearer than this is still a press, in pixels of the screen. */
const SLACK = 4;

/**
 * Measures how far a pointer was dragged since it went down, in CSS pixels; null while it may be just a press. The frame moves under
 * the pointer, so that only the screen stands still; how many of its pixels are one of ours, which the zoom of the page decides, is seen
 * on the first step, before the frame has moved.
 */
export function measureDrag(down: PointerAt): (now: PointerAt) => { x: number; y: number } | null {
  let scale: number | undefined;
  return (now) => {
    const x = now.screenX - down.screenX;
    const y = now.screenY - down.screenY;
    if (scale === undefined) {
      if (Math.max(Math.abs(x), Math.abs(y)) < SLACK) return null;
      const seen = Math.abs(x) > Math.abs(y) ? (now.clientX - down.clientX) / x : (now.clientY - down.clientY) / y;
      scale = seen > 0.1 && seen < 10 ? seen : 1;
    }
    return { x: x * scale, y: y * scale };
  };
}
