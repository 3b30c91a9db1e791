import type { Sender } from './messages';

/** What the browser says of a message's sender; a page cannot forge it. */
export interface SenderFacts {
  id?: string;
  url?: string;
  frameId?: number;
  documentLifecycle?: string;
  tab?: { id?: number; incognito?: boolean };
}

/** A sender as the background knows it. */
export interface Caller {
  from: Sender;
  /** Address of the document that sends. */
  url: string;
  /** The tab it stands in; a popup or native panel stands in none. */
  tabId?: number;
  incognito: boolean;
  /** What the in-page frame shows to be let in. */
  token?: string;
}

/** The one page of ours that a web page can frame. */
const FRAME_PATH = '/sidebar.html';
/** Pages of ours that stand for themselves. Any other address of ours, spelt otherwise or new, is nobody's. */
const VIEW_PATHS = new Set(['/popup.html', '/sidepanel.html', '/dashboard.html', '/options.html', '/welcome.html']);

/**
 * Tells who sends: our script in the top document of a tab, our frame in a page, or an extension page of its own. Null for all else:
 * other extensions, scripts in inner frames, and extension pages in a place where they are never put.
 */
export function senderOf(sender: SenderFacts, own: { id: string; url: string }): Caller | null {
  const { id, url = '', tab, frameId = 0 } = sender;
  const address = URL.parse(url);
  if (id !== own.id || !address) return null;
  const at = { url, tabId: tab?.id, incognito: tab?.incognito ?? false };
  const { pathname, hash } = address;
  if (!url.startsWith(own.url)) {
    const shown = sender.documentLifecycle === undefined || sender.documentLifecycle === 'active';
    return /^https?:/.test(url) && tab?.id !== undefined && frameId === 0 && shown ? { from: 'page', ...at } : null;
  }
  if (pathname === FRAME_PATH) {
    return tab?.id !== undefined && frameId > 0 ? { from: 'frame', ...at, token: hash.slice(1) } : null;
  }
  return VIEW_PATHS.has(pathname) && frameId === 0 ? { from: 'view', ...at } : null;
}

/** Whether a sender may send a message meant for `audience`: a view may send all that a frame may. */
export function maySend(from: Sender, audience: Sender): boolean {
  return from === audience || (from === 'view' && audience === 'frame');
}
