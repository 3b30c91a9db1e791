import { clearLeftFrames } from './clear-left-frames';
import { frameHost } from './frame-host';
import { onOrder, type PageRuntime, pageRuntime, startsHere, tellBackground } from './from-page';
import type { SidebarState } from './tab-report';
import { watchFocus } from './watch-focus';

/** The page of ours shown in the frame. */
const FRAME_PAGE = '/sidebar.html';

/** How often to see whether the extension is still there, in milliseconds. */
const ALIVE = 5_000;

/** Shows the in-page sidebar as the background says, now and whenever that changes. Runs in the page's top document, once. */
export async function keepFrame(page: Window = window, runtime: PageRuntime = pageRuntime()): Promise<void> {
  if (!startsHere('frame')) return;
  clearLeftFrames(runtime.getURL(FRAME_PAGE));
  let token = '';
  let state: SidebarState = 'off';
  const gone = new AbortController();
  const { signal } = gone;
  const host = frameHost(page.document, () => `${runtime.getURL(FRAME_PAGE)}#${token}`, signal);

  const ask = async () => {
    const answer = await tellBackground(runtime, 'frameState', {});
    token = answer?.token ?? token;
    state = answer?.state ?? 'off';
    host.show(state, answer);
  };
  onOrder(runtime, (order) => {
    if (order.order === 'tell') {
      host.tell(order.word);
      return true;
    }
    if (order.order !== 'sidebar') return undefined;
    if (order.state === 'off') {
      state = 'off';
      host.show('off');
    } else void ask();
    return true;
  });
  // The narrow tab says where the form will send that the reader has gone to; the open sidebar says it already.
  watchFocus(page, (place) => state === 'tab' && void tellBackground(runtime, 'formFocused', { place }), signal);
  // Coming back from the back/forward cache, the tab may have been elsewhere meanwhile.
  page.addEventListener('pageshow', (event) => event.isTrusted && event.persisted && void ask(), { signal });
  // After an update of the extension its frame is dead, and nobody tells this script: it goes, and leaves nothing behind that listens.
  const pulse = page.setInterval(() => {
    if (runtime.id) return;
    page.clearInterval(pulse);
    host.show('off');
    gone.abort();
  }, ALIVE);
  // What the document before this one had in focus is over.
  void tellBackground(runtime, 'formFocused', { place: null });
  await ask();
}
