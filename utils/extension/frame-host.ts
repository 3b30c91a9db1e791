import type { SidebarState } from './tab-report';

/** Width of the open sidebar, and of the tab at the edge, in CSS pixels. */
const WIDTH = { open: '360px', tab: '28px' } as const;
/** Below this width of the window the open sidebar takes all of it. */
const NARROW = '(max-width: 480px)';
/** A page that removes the sidebar gets it back so often; then the page has its way. */
const MOST_RETURNS = 3;

type Shown = Exclude<SidebarState, 'off'>;

/** Holds one frame of the extension over the page, at its right edge; never moves what is under it. */
export interface FrameHost {
  show(state: SidebarState): void;
  /** Passes a word on into the frame, where there is one. */
  tell(word: unknown): void;
}

/**
 * Makes the host of the in-page sidebar. All rules are inline and important, inside a closed shadow root where no rule of the page
 * reaches, and set one by one: a page's security policy may forbid style sheets, but not this.
 */
export function frameHost(document: Document, frameUrl: () => string): FrameHost {
  let host: HTMLElement | undefined;
  let frame: HTMLIFrameElement | undefined;
  let state: SidebarState = 'off';
  let returns = 0;
  const narrow = document.defaultView?.matchMedia?.(NARROW);
  const restyle = () => host && state !== 'off' && dress(host, hostStyle(state, narrow?.matches ?? false));
  narrow?.addEventListener('change', restyle);

  const guard = new MutationObserver(() => {
    if (!host || host.isConnected || returns >= MOST_RETURNS) return;
    returns += 1;
    document.documentElement.append(host);
  });

  return {
    show(wanted) {
      state = wanted;
      if (wanted === 'off') {
        guard.disconnect();
        host?.remove();
        host = undefined;
        frame = undefined;
        return;
      }
      if (host) return void restyle();
      frame = buildFrame(document, frameUrl());
      host = buildHost(document, frame);
      restyle();
      document.documentElement.append(host);
      // Also the document itself: a page may put another root in its place.
      guard.observe(document, { childList: true });
      guard.observe(document.documentElement, { childList: true });
    },
    // The word carries nothing that the page may not know, and the page cannot reach this window to listen.
    tell: (word) => frame?.contentWindow?.postMessage(word, '*'),
  };
}

function buildFrame(document: Document, url: string): HTMLIFrameElement {
  const frame = document.createElement('iframe');
  frame.src = url;
  frame.title = 'Isoloir';
  // What she asks to copy is written from within the frame, whose address is not the one it ends up at (`use_dynamic_url`).
  frame.allow = 'clipboard-write *';
  dress(frame, FRAME_STYLE);
  return frame;
}

function buildHost(document: Document, frame: HTMLIFrameElement): HTMLElement {
  const host = document.createElement('div');
  host.attachShadow({ mode: 'closed' }).append(frame);
  return host;
}

/** Puts down each rule as important, in order: `all` first. */
function dress(element: HTMLElement, rules: Record<string, string>): void {
  for (const [name, value] of Object.entries(rules)) element.style.setProperty(name, value, 'important');
}

const FRAME_STYLE = {
  all: 'initial',
  display: 'block',
  width: '100%',
  height: '100%',
  border: '0',
  // Lets the frame follow the reader's scheme, whatever the page has chosen for itself.
  'color-scheme': 'light dark',
};

function hostStyle(state: Shown, narrow: boolean): Record<string, string> {
  const open = state === 'open';
  return {
    all: 'initial',
    display: 'block',
    position: 'fixed',
    top: open ? '0' : 'calc(50% - 88px)',
    right: '0',
    width: open && narrow ? '100vw' : WIDTH[state],
    height: open ? '100%' : '176px',
    'max-width': '100vw',
    'z-index': '2147483647',
    'pointer-events': 'auto',
    visibility: 'visible',
    opacity: '1',
    'color-scheme': 'light dark',
  };
}
