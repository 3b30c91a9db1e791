import * as z from 'zod/mini';
import { askBackground, FRAME_PORT, type FrameWish, type SidebarPlace } from '../../utils/extension';
import { settle } from './settle';

export { SIDEBAR_WIDTH } from '../../utils/extension';

const Place = z.object({ width: z.number(), tabAt: z.number() });

/** This frame's end of the line to its host script, which holds the frame over the page. */
let line: MessagePort | undefined;
/** Wishes that the host has not answered yet. */
let open = 0;
/** How the sidebar stands by the host's last answer. */
let granted: SidebarPlace | undefined;
/** What is to be remembered once the last wish is answered. */
const keeping = new Set<keyof SidebarPlace>();

/** Waits for the line; called before anything is drawn, because the host hands it over as soon as the frame has loaded. */
export function awaitHost(): void {
  window.addEventListener('message', ({ source, data, ports }) => {
    // Whoever else hands over a line learns what is dragged in a frame that it holds itself, and nothing more.
    if (source !== window.parent || source === window || data !== FRAME_PORT) return;
    [line] = ports;
    open = 0;
    if (line) line.onmessage = (answer) => hear(answer.data);
  });
}

/** Asks the host to let the sidebar stand otherwise; at once, and only in this page. */
export function wishPlace(wish: FrameWish): void {
  if (!line) return;
  open += 1;
  line.postMessage(wish);
}

/** Remembers, for all pages, how wide the sidebar was made, or where its tab was put, once the host has said how that is. */
export function keepPlace(what: keyof SidebarPlace): void {
  keeping.add(what);
  keep();
}

function hear(answer: unknown): void {
  open = Math.max(0, open - 1);
  granted = Place.safeParse(answer).data ?? granted;
  keep();
}

function keep(): void {
  if (open > 0 || granted === undefined || keeping.size === 0) return;
  const { width, tabAt } = granted;
  settle(
    askBackground('placeSidebar', { ...(keeping.has('width') && { width }), ...(keeping.has('tabAt') && { tabAt }) }),
  );
  keeping.clear();
}
