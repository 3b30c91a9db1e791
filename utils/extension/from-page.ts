import type { Changed } from './messages';
import type { SidebarPlace } from './sidebar-place';
import type { SidebarState } from './tab-report';

/**
 * What the background may ask of our scripts in a page: the facts whatever the gate says (answered with PageFacts); the page as a policy
 * (answered with PolicyText); how the sidebar
 * shall stand, or that the frame be told of a change (both answered with true by the frame's host script).
 */
export type PageOrder =
  | { order: 'readPage' }
  | { order: 'readPolicy' }
  | { order: 'sidebar'; state: SidebarState }
  | { order: 'tell'; word: Changed };

/** How the sidebar shall stand in a page, and what lets its frame in. */
interface FrameState extends Partial<SidebarPlace> {
  state: SidebarState;
  token: string;
}

/** What our scripts in a page may say to the background; the schemas stand in `messages`. */
interface PageMessages {
  pageSeen: { payload: { url: string }; answer: unknown };
  formFocused: { payload: { place: number | null }; answer: unknown };
  frameState: { payload: Record<string, never>; answer: FrameState };
}

type PageListener = (message: unknown, sender: unknown, answer: (value: unknown) => void) => void;

/** The little of the browser's interface that a script in a page uses, as the browser gives it: no polyfill, no schema. */
export interface PageRuntime {
  /** Undefined once the extension was updated or removed under the page's feet. */
  readonly id?: string;
  getURL(path: string): string;
  sendMessage(message: unknown): Promise<unknown>;
  onMessage: { addListener(listener: PageListener): void; removeListener(listener: PageListener): void };
}

declare global {
  /** Which of our scripts already run in this document; in the extension's own world, unseen by the page. */
  var isoloirScripts: Set<string> | undefined;
}

/** What the global object holds in a content script: Firefox's name for the browser's interface, or Chrome's. */
interface PageScope {
  browser?: { runtime: PageRuntime };
  chrome?: { runtime: PageRuntime };
}

/** The browser's interface, taken from the global object: its bare name would bring the polyfill in. */
export function pageRuntime(scope = globalThis as PageScope): PageRuntime {
  const runtime = (scope.browser ?? scope.chrome)?.runtime;
  if (!runtime) throw new Error('not in an extension');
  return runtime;
}

/** True the first time it is asked in a document: a script may be injected twice, and must run once. */
export function startsHere(script: string): boolean {
  globalThis.isoloirScripts ??= new Set();
  if (globalThis.isoloirScripts.has(script)) return false;
  globalThis.isoloirScripts.add(script);
  return true;
}

/** Sends one message and gives its answer; undefined where the background refuses, or is gone. Never throws. */
export async function tellBackground<N extends keyof PageMessages>(
  runtime: PageRuntime,
  message: N,
  payload: PageMessages[N]['payload'],
): Promise<PageMessages[N]['answer'] | undefined> {
  try {
    const reply = (await runtime.sendMessage({ message, payload })) as
      | { answered?: PageMessages[N]['answer'] }
      | undefined;
    return reply?.answered;
  } catch {
    // The extension was updated, or its background is starting: the page must not notice.
    return undefined;
  }
}

/** Listens to the background's orders; another extension page cannot reach this. Returns how to stop. */
export function onOrder(runtime: PageRuntime, follow: (order: PageOrder) => unknown): () => void {
  const listener: PageListener = (message, _sender, answer) => {
    if (!isOrder(message)) return;
    const value = follow(message);
    if (value !== undefined) answer(value);
  };
  runtime.onMessage.addListener(listener);
  return () => runtime.onMessage.removeListener(listener);
}

function isOrder(message: unknown): message is PageOrder {
  return typeof message === 'object' && message !== null && 'order' in message;
}
