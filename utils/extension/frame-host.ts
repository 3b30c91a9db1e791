import { unclobbered } from '../facts';
import { type FrameWish, openLine } from './frame-port';
import { grantWish } from './grant-wish';
import { dress, FRAME_STYLE, hostStyle } from './host-style';
import { SIDEBAR_WIDTH, type SidebarPlace, TAB_PLACE, tabPlaceNear, widthNear } from './sidebar-place';
import type { SidebarState } from './tab-report';

/** Below this width of the window the open sidebar takes all of it. */
const NARROW = '(max-width: 500px)';
/** A page that takes the sidebar away, puts it elsewhere or changes how it stands is set right so often; then the page has its way. */
const MOST_RETURNS = 3;

/** Holds one frame of the extension over the page, at its right edge; never moves what is under it. */
export interface FrameHost {
  show(state: SidebarState, place?: Partial<SidebarPlace>): void;
  /** Passes a word on into the frame, where there is one. */
  tell(word: unknown): void;
}

/**
 * Makes the host of the in-page sidebar. All rules are inline and important, inside a closed shadow root where no rule of the page
 * reaches, and set one by one: a page's security policy may forbid style sheets, but not this. `signal` ends its listening.
 */
export function frameHost(document: Document, frameUrl: () => string, signal?: AbortSignal): FrameHost {
  let host: HTMLElement | undefined;
  let frame: HTMLIFrameElement | undefined;
  let state: SidebarState = 'off';
  let place: SidebarPlace = { width: SIDEBAR_WIDTH.usual, tabAt: TAB_PLACE.usual };
  /** Where the narrow tab stood when it was gripped. */
  let grip = place.tabAt;
  let returns = 0;
  const view = unclobbered(document, 'defaultView');
  const narrow = view?.matchMedia?.(NARROW);
  narrow?.addEventListener('change', stand, { signal });

  const guard = new MutationObserver(() => {
    const root = unclobbered(document, 'documentElement');
    // A document that is being written anew has none for a moment.
    if (!host || root === null || host.parentNode === root || returns >= MOST_RETURNS) return;
    returns += 1;
    stay(host, root);
  });
  const clothes = new MutationObserver(() => {
    if (!host || returns >= MOST_RETURNS) return;
    returns += 1;
    for (const { name } of [...host.attributes]) host.removeAttribute(name);
    stand();
  });

  function stand() {
    if (!host || state === 'off') return;
    dress(host, hostStyle(state, place, narrow?.matches ?? false));
    // What we have just done ourselves is no news.
    clothes.takeRecords();
  }

  function stay(element: HTMLElement, root: Element | null) {
    if (root === null) return;
    root.append(element);
    guard.observe(root, { childList: true });
  }

  function grant(wish: FrameWish): SidebarPlace {
    if ('grip' in wish) grip = place.tabAt;
    const room = (view?.innerHeight ?? 0) - TAB_PLACE.height;
    place = grantWish(wish, place, { grip, room });
    stand();
    return place;
  }

  return {
    show(wanted, wish = {}) {
      state = wanted;
      place = { width: widthNear(wish.width ?? place.width), tabAt: tabPlaceNear(wish.tabAt ?? place.tabAt) };
      if (wanted === 'off') {
        guard.disconnect();
        clothes.disconnect();
        host?.remove();
        host = undefined;
        frame = undefined;
        return;
      }
      if (host) return stand();
      frame = buildFrame(document, frameUrl(), grant);
      host = buildHost(document, frame);
      stand();
      // Also the document itself: a page may put another root in its place.
      guard.observe(document, { childList: true });
      stay(host, unclobbered(document, 'documentElement'));
      clothes.observe(host, { attributes: true });
    },
    // The word carries nothing that the page may not know, and the page cannot reach this window to listen.
    tell: (word) => frame?.contentWindow?.postMessage(word, '*'),
  };
}

function buildFrame(document: Document, url: string, onWish: (wish: FrameWish) => SidebarPlace): HTMLIFrameElement {
  const frame = make(document, 'iframe');
  // A page that has shut itself off from other origins lets only such frames in; Firefox asks for none of it (tried in 156 and 153).
  if (unclobbered(document, 'defaultView')?.crossOriginIsolated) frame.setAttribute('credentialless', '');
  frame.src = url;
  frame.title = 'Isoloir';
  // What she asks to copy is written from within the frame, whose address is not the one it ends up at (`use_dynamic_url`).
  frame.allow = 'clipboard-write *';
  frame.addEventListener('load', () => openLine(frame, onWish));
  dress(frame, FRAME_STYLE);
  return frame;
}

function buildHost(document: Document, frame: HTMLIFrameElement): HTMLElement {
  const host = make(document, 'div');
  host.attachShadow({ mode: 'closed' }).append(frame);
  return host;
}

/** Of HTML in every document, and made by the browser's own hand: a form called `createElement` would stand before it. */
function make<K extends 'div' | 'iframe'>(document: Document, name: K): HTMLElementTagNameMap[K];
function make(document: Document, name: string): Element {
  return unclobbered(document, 'createElementNS').call(document, 'http://www.w3.org/1999/xhtml', name);
}
