import type { SidebarPlace } from './sidebar-place';

/** The word with which the host script hands the frame its end of the line. */
export const FRAME_PORT = 'isoloir:host';

/**
 * What the frame asks of its host while it is dragged or moved by keys. `width`: of the open sidebar. `tabAt`: of the narrow tab.
 * `tabSteps`: so many places down (up: negative). `grip`: from where the tab stands now, `tabBelow` counts its CSS pixels.
 */
export type FrameWish =
  | { width: number }
  | { tabAt: number }
  | { tabSteps: number }
  | { tabBelow: number }
  | { grip: true };

const MEASURES = ['width', 'tabAt', 'tabSteps', 'tabBelow'] as const;

/**
 * Opens a line to the frame, on which it says how it wants to stand; each wish is answered with how the sidebar stands then. A line of
 * its own, because what a frame posts to the window above it is heard by the page.
 */
export function openLine(frame: HTMLIFrameElement, onWish: (wish: FrameWish) => SidebarPlace): void {
  const { port1: own, port2: theirs } = new MessageChannel();
  own.onmessage = ({ data }) => {
    const wish = wishOf(data);
    if (wish) own.postMessage(onWish(wish));
  };
  frame.contentWindow?.postMessage(FRAME_PORT, '*', [theirs]);
}

function wishOf(data: unknown): FrameWish | undefined {
  if (typeof data !== 'object' || data === null) return undefined;
  if ('grip' in data) return { grip: true };
  const asked: Record<string, unknown> = { ...data };
  const measure = MEASURES.find((name) => Number.isFinite(asked[name]));
  // One of the names above, with a number: that is a wish.
  return measure === undefined ? undefined : ({ [measure]: asked[measure] } as FrameWish);
}
